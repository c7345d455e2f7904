import { add, dragNote, heap, openDocument, pan, type, undo, zoomToFit } from './measures.mjs';
import { openWindow } from './open-window.mjs';
import { droppedFrames } from './real-input.mjs';

export const PAGES = { app: 'index', raw: 'raw' };
export const SMALL = 1000;
export const HUGE = 20_000;

/** Everything about one page, in windows of its own. `bench`: where pages and documents are, and the Electron to use. */
export async function measure(bench, name, { notes, isQuick }) {
  const run = await inWindow(bench, { name, notes }, gestures);
  if (isQuick) return run;
  const { dropped } = await inWindow(bench, { name, notes, capped: true }, async (board) => ({
    dropped: await droppedFrames(board),
  }));
  const ratio2 = await inWindow(bench, { name, notes: SMALL, ratio: 2 }, async (board) => ({
    pan100: await pan(board, { zoom: 1, reach: 40 }),
    pan33: await pan(board, { zoom: 0.33, reach: 40 }),
  }));
  return { ...run, dropped, ratio2, ...(name === 'app' ? { growth: await growth(bench, name) } : {}) };
}

async function gestures(board, open) {
  const used = await heap(board);
  const pan100 = await pan(board, { zoom: 1, reach: 40 });
  const pan33 = await pan(board, { zoom: 0.33, reach: 40 });
  const panFit = await pan(board, { zoom: board.fit, reach: 12 });
  const zoom = await zoomToFit(board);
  const { before, ...drag } = await dragNote(board);
  return {
    open,
    heap: used,
    pan100,
    pan33,
    panFit,
    zoom,
    drag,
    undo: await undo(board, before),
    add: await add(board),
    type: await type(board),
  };
}

/** How much longer a frame of a pan takes on a huge map than on a small one, turn and turn about. */
async function growth(bench, name) {
  const taken = { [SMALL]: [], [HUGE]: [] };
  for (const notes of [SMALL, HUGE, HUGE, SMALL]) {
    const { mean } = await inWindow(bench, { name, notes }, (board) => pan(board, { zoom: 1, reach: 40 }));
    taken[notes].push(mean);
  }
  const sum = (notes) => taken[notes][0] + taken[notes][1];
  return sum(HUGE) / sum(SMALL);
}

async function inWindow({ electron, env, served }, { name, notes, ...how }, work) {
  const window = await openWindow(electron, { env, address: served.page(PAGES[name]), ...how });
  try {
    const { taken, board } = await openDocument(window, served.document(`${name}-${notes}`), notes);
    return await work(board, taken);
  } finally {
    await window.close();
  }
}

/** Both pages' own documents of each scene, made once, outside every measure. */
export async function makeDocuments({ electron, env, served, documents }, counts) {
  for (const name of Object.keys(PAGES)) {
    const window = await openWindow(electron, { env, address: served.page(PAGES[name]) });
    for (const count of counts) {
      const text = await window.page.evaluate((notes) => bench.serialize(makeScene(notes)), count);
      documents.set(`${name}-${count}`, text);
    }
    await window.close();
  }
}
