import { mean, median, quantile } from './numbers.mjs';
import { dragSteps, panSteps, zoomPath, zoomStep } from './steps.mjs';

const TEXT = 'pelanggan senang sekali hari ini';

/** Fewer colours than this and the board is blank. */
const LEAST_COLOURS = 4;

/** A page with a document open, and what every measure needs of it. */
export async function openDocument(window, address, count) {
  const { page } = window;
  const taken = await page.evaluate(
    async ([from, notes]) => {
      const text = await (await fetch(from)).text();
      return driver.timed(
        () => bench.load(text),
        () => bench.noteCount() === notes,
      );
    },
    [address, count],
  );
  await expectPicture(page);
  const board = await page.evaluate((notes) => {
    const rects = Array.from({ length: notes }, (_, at) => bench.noteRect(at));
    const right = Math.max(...rects.map(({ x, w }) => x + w));
    const foot = Math.max(...rects.map(({ y, h }) => y + h));
    const far = rects.map(({ x, y }) => Math.hypot(x - right / 2, y - foot / 2));
    return { width: right, height: foot, central: far.indexOf(Math.min(...far)) };
  }, count);
  const fit = Math.max(0.05, Math.min(1440 / board.width, 900 / board.height));
  return { taken, board: { ...window, ...board, fit, middle: { x: board.width / 2, y: board.height / 2 } } };
}

async function expectPicture(page) {
  const colours = await page.evaluate(() => driver.settled().then(() => driver.coloursShown()));
  if (colours < LEAST_COLOURS) throw new Error('The board is blank');
}

function setView({ page }, view) {
  return page.evaluate((wanted) => {
    bench.setView(wanted);
    return driver.settled();
  }, view);
}

const viewOf = ({ page }) => page.evaluate(() => bench.getView());
const feedWith = ({ page }, steps) => page.evaluate((all) => driver.feed(all), steps);

const ofFrames = ({ frames }) => ({ mean: mean(frames), p95: quantile(frames, 0.95) });

export async function pan(board, { zoom, reach, feed = feedWith, of = ofFrames }) {
  await setView(board, { ...board.middle, zoom });
  const before = await viewOf(board);
  await feedWith(board, panSteps(reach, 20));
  const after = await viewOf(board);
  const moved = Math.hypot(after.x - before.x, after.y - before.y) * zoom;
  if (moved < reach * 10) throw new Error(`The view moved by ${moved} pixels only`);
  await expectPicture(board.page);
  await setView(board, { ...board.middle, zoom });
  return of(await feed(board, panSteps(reach)));
}

export async function zoomToFit(board, { feed = feedWith, of = ofFrames } = {}) {
  const path = zoomPath(1, board.fit);
  const steps = await board.page.evaluate(
    (zooms) => zooms.slice(1).map((zoom, at) => bench.zoomDelta(zooms[at], zoom)),
    path,
  );
  await setView(board, { ...board.middle, zoom: 1 });
  const half = steps.slice(0, steps.length / 2).map(zoomStep);
  await feedWith(board, half);
  const reached = (await viewOf(board)).zoom;
  if (Math.abs(reached / board.fit - 1) > 0.1) throw new Error(`The zoom reached ${reached}, not ${board.fit}`);
  await expectPicture(board.page);
  await setView(board, { ...board.middle, zoom: 1 });
  return of(await feed(board, steps.map(zoomStep)));
}

const rectOf = ({ page }, note) => page.evaluate((at) => bench.noteRect(at), note);

function screenPoint(board, note) {
  return board.page.evaluate((at) => {
    const { x, y, w, h } = bench.noteRect(at);
    const view = bench.getView();
    return {
      x: Math.round((x + w / 2 - view.x) * view.zoom + innerWidth / 2),
      y: Math.round((y + h / 2 - view.y) * view.zoom + innerHeight / 2),
    };
  }, note);
}

export async function dragNote(board, { feed = feedWith, of = ofFrames } = {}) {
  const note = board.central;
  await setView(board, { ...board.middle, zoom: 1 });
  const before = await rectOf(board, note);
  const { grip, way, release } = dragSteps(await screenPoint(board, note));
  await feed(board, grip);
  const taken = await feed(board, way);
  await feed(board, release);
  await board.page.evaluate(() => driver.settled());
  const after = await rectOf(board, note);
  if (Math.hypot(after.x - before.x, after.y - before.y) < 40) throw new Error('The note did not move');
  return { ...of(taken), before };
}

/** Puts back what was dragged from `before`. */
export function undo({ page, central }, before) {
  return page.evaluate(
    ([note, { x, y }]) =>
      driver.timed(
        () => bench.undo(),
        () => {
          const now = bench.noteRect(note);
          return Math.abs(now.x - x) < 1 && Math.abs(now.y - y) < 1;
        },
      ),
    [central, before],
  );
}

export async function add(board) {
  await setView(board, { ...board.middle, zoom: 1 });
  const taken = [];
  for (let times = 0; times < 5; times += 1) {
    const once = await board.page.evaluate(() => {
      const count = bench.noteCount();
      return driver.timed(
        () => bench.addNote(),
        () => bench.noteCount() === count + 1,
      );
    });
    taken.push(once);
  }
  return median(taken);
}

export async function type({ page, cdp, central, ...board }) {
  const { x, y } = await rectOf({ page }, central);
  await setView({ page, ...board }, { x: x + 40, y: y + 40, zoom: 1 });
  await page.evaluate((note) => {
    bench.beginEdit(note);
    return driver.settled();
  }, central);
  await page.keyboard.press('End');
  await page.evaluate(() => {
    window.endKeys = driver.watchKeys();
  });
  for (const key of TEXT) {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key, unmodifiedText: key });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await page.evaluate(() => driver.afterPaint());
  }
  const taken = await page.evaluate(() => window.endKeys());
  const text = await page.evaluate((note) => {
    bench.endEdit();
    return bench.textOf(note);
  }, central);
  if (!text.endsWith(TEXT)) throw new Error(`What was typed did not arrive: ${text}`);
  if (taken.length !== TEXT.length) throw new Error(`${taken.length} keys of ${TEXT.length} were painted`);
  return median(taken);
}

/** In MB, with nothing on it that is not in use. */
export async function heap({ cdp }) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 2 ** 20;
}
