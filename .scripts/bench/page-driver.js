// Runs in the measured page, before its own scripts: feeds it with input and takes down how long frames take.
(() => {
  // The browser knows no pointer behind made-up events and would refuse to capture it.
  for (const name of ['setPointerCapture', 'releasePointerCapture']) {
    const own = Element.prototype[name];
    Element.prototype[name] = function (id) {
      if (id !== FINGER) own.call(this, id);
    };
  }
  const FINGER = 4711;

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
  /** The task after the next frame: what was to be painted is on its way to the screen. */
  const afterPaint = async () => {
    await frame();
    await task();
    return performance.now();
  };

  const at = (x, y) => document.elementFromPoint(x, y) ?? document.body;
  const common = (x, y) => ({ bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, view: window });

  function send({ kind, x, y, dx = 0, dy = 0, ctrl = false, held = false }) {
    if (kind === 'wheel') {
      at(x, y).dispatchEvent(new WheelEvent('wheel', { ...common(x, y), deltaX: dx, deltaY: dy, ctrlKey: ctrl }));
      return;
    }
    const pressed = kind === 'down' || (kind === 'move' && held);
    const buttons = { button: kind === 'move' ? -1 : 0, buttons: pressed ? 1 : 0 };
    const pointer = { pointerId: FINGER, pointerType: 'mouse', isPrimary: true };
    at(x, y).dispatchEvent(new PointerEvent(`pointer${kind}`, { ...common(x, y), ...buttons, ...pointer }));
    at(x, y).dispatchEvent(new MouseEvent(`mouse${kind}`, { ...common(x, y), ...buttons, button: 0 }));
  }

  /**
   * A pixel that changes with every frame. Without it a page that has nothing to paint falls back to a slow clock, and
   * would be charged a whole tick for being done.
   */
  function keepFramesComing() {
    const dot = document.createElement('div');
    dot.style.cssText =
      'position:fixed;left:0;top:0;width:1px;height:1px;background:#888;will-change:transform;pointer-events:none;z-index:9999';
    document.documentElement.append(dot);
    let goes = true;
    let side = 0;
    const next = () => {
      side = 1 - side;
      dot.style.transform = `translateX(${side}px)`;
      if (goes) requestAnimationFrame(next);
      else dot.remove();
    };
    requestAnimationFrame(next);
    return () => {
      goes = false;
    };
  }

  /** One input a frame; the answer is what each frame took, in milliseconds. */
  async function feed(steps, longest = 8000) {
    const stop = keepFramesComing();
    for (let count = 0; count < 5; count += 1) await frame();
    const times = [await frame()];
    const start = performance.now();
    let done = 0;
    while (done < steps.length && performance.now() - start < longest) {
      send(steps[done]);
      done += 1;
      await frame();
      times.push(performance.now());
    }
    stop();
    times[0] = start;
    return { frames: times.slice(1).map((time, index) => time - times[index]), done };
  }

  /** From a call until what it does is painted. `isDone` says that it really happened. */
  async function timed(action, isDone, patience = 60_000) {
    const stop = keepFramesComing();
    for (let count = 0; count < 10; count += 1) await frame();
    const start = performance.now();
    await action();
    while (!isDone()) {
      if (performance.now() - start > patience) throw new Error('It did not happen');
      await task();
    }
    const end = await afterPaint();
    stop();
    return end - start;
  }

  /** From each key that goes down until what it wrote is painted. */
  function watchKeys() {
    const stop = keepFramesComing();
    const taken = [];
    const onKey = (event) => {
      if (event.key.length > 1) return;
      const start = performance.now();
      void afterPaint().then((end) => taken.push(end - start));
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      stop();
      window.removeEventListener('keydown', onKey, true);
      return taken;
    };
  }

  function watchFrames() {
    const times = [];
    let goes = true;
    const next = (time) => {
      times.push(time);
      if (goes) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    return () => {
      goes = false;
      return times.slice(1).map((time, index) => time - times[index]);
    };
  }

  /** How many colours the page's canvases show: a blank page is fast, and no result. */
  function coloursShown() {
    const copy = new OffscreenCanvas(180, 112);
    const context = copy.getContext('2d');
    context.imageSmoothingEnabled = false;
    for (const canvas of document.querySelectorAll('canvas')) {
      if (canvas.width > 0 && canvas.height > 0) context.drawImage(canvas, 0, 0, copy.width, copy.height);
    }
    return new Set(new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer)).size;
  }

  const settled = async () => {
    for (let count = 0; count < 3; count += 1) await frame();
    await new Promise((resolve) => setTimeout(resolve, 300));
  };

  window.driver = { frame, afterPaint, feed, timed, watchKeys, watchFrames, coloursShown, settled };
})();
