import { dragNote, pan, zoomToFit } from './measures.mjs';

const FRAME = 1000 / 60;

/** Input as from a real mouse, sixty times a second, whether the page keeps up or not. */
async function feed({ page, cdp }, steps) {
  await page.evaluate(() => {
    window.endFrames = driver.watchFrames();
  });
  const start = performance.now();
  const sent = [];
  for (const [at, step] of steps.entries()) {
    const wait = start + at * FRAME - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(cdp.send('Input.dispatchMouseEvent', eventOf(step)));
  }
  await Promise.all(sent);
  return { frames: await page.evaluate(() => driver.afterPaint().then(() => window.endFrames())) };
}

function eventOf({ kind, x, y, dx = 0, dy = 0, ctrl = false, held = false }) {
  if (kind === 'wheel') return { type: 'mouseWheel', x, y, deltaX: dx, deltaY: dy, modifiers: ctrl ? 2 : 0 };
  const type = { move: 'mouseMoved', down: 'mousePressed', up: 'mouseReleased' }[kind];
  const isPressed = held || kind !== 'move';
  return {
    type,
    x,
    y,
    button: isPressed ? 'left' : 'none',
    buttons: isPressed ? 1 : 0,
    clickCount: kind === 'move' ? 0 : 1,
  };
}

/** The share of frames, in percent, that came a whole tick late or more. */
function dropped({ frames }) {
  const missed = frames.reduce((sum, taken) => sum + Math.max(0, Math.round(taken / FRAME) - 1), 0);
  return { dropped: (100 * missed) / (missed + frames.length) };
}

/** The worst of the gestures. */
export async function droppedFrames(board) {
  const how = { feed, of: dropped };
  const gestures = [
    await pan(board, { zoom: 1, reach: 40, ...how }),
    await pan(board, { zoom: board.fit, reach: 12, ...how }),
    await zoomToFit(board, how),
    await dragNote(board, how),
  ];
  return Math.max(...gestures.map((gesture) => gesture.dropped));
}
