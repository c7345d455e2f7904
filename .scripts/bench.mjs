import { parseArgs } from 'node:util';
import { readyBuild } from './built-app.mjs';
import { saveBaseline, storedBaseline } from './bench/baseline.mjs';
import { buildPages, servePages } from './bench/pages.mjs';
import { HUGE, makeDocuments, measure, PAGES, SMALL } from './bench/run.mjs';
import { measureStarts } from './bench/start.mjs';
import { measuredRows, tableOf, verdictOf } from './bench/table.mjs';
import { startVirtualDisplay } from './display.mjs';
import { readyElectron } from './electron-runtime.mjs';
import { sandboxVariables } from './sandbox.mjs';
import { exitWith, say } from './say.mjs';
import { readySystem } from './system-packages.mjs';

/** Room for a window of 1440 x 900 with two pixels for each. */
const SCREEN = '3200x2000x24';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    notes: { type: 'string', default: '5000' },
    quick: { type: 'boolean', default: false },
    start: { type: 'boolean', default: false },
    'save-baseline': { type: 'boolean', default: false },
  },
});
const wanted = values.quick
  ? { runs: 1, notes: SMALL, isQuick: true }
  : { runs: Number(values.runs), notes: Number(values.notes), isQuick: false };

/** Measures the board beside a raw canvas, and the start beside an empty window. It only tells: how fast a machine is, is no test. */
await exitWith(async () => {
  const onLinux = process.platform === 'linux';
  const electron = await readyElectron();
  await readySystem(electron, { virtualDisplay: onLinux });
  await readyBuild();
  if (!values.start) await buildPages();
  const documents = new Map();
  const served = await servePages(documents);
  const display = onLinux ? await startVirtualDisplay(SCREEN) : null;
  const env = { ...(await sandboxVariables(electron)), ...(display === null ? {} : { DISPLAY: display.name }) };
  const bench = { electron, env, served, documents };
  try {
    if (!values.start)
      await makeDocuments(bench, new Set(wanted.isQuick ? [wanted.notes] : [wanted.notes, SMALL, HUGE]));
    const pairs = [];
    for (let run = 0; run < wanted.runs; run += 1) {
      pairs.push(await measurePair(bench, run));
      say(`pair ${run + 1} of ${wanted.runs} measured`);
    }
    const rows = measuredRows(pairs);
    const baseline = await storedBaseline(wanted.notes);
    const title = `${wanted.notes} notes, ${wanted.runs} pair(s); ratios are medians of the pairs' own`;
    console.log(`${title}\n${tableOf(rows, baseline)}\n${verdictOf(rows, baseline)}`);
    if (values['save-baseline']) say(`kept in ${await saveBaseline(wanted.notes, rows)}`);
  } finally {
    served.close();
    await display?.stop();
  }
  return 0;
});

/** The order flips with every pair, so that a machine that tires or wakes up favours neither. */
async function measurePair(bench, run) {
  const names = run % 2 === 0 ? Object.keys(PAGES) : Object.keys(PAGES).toReversed();
  const starts = await measureStarts(bench);
  const pair = {};
  for (const name of names) {
    pair[name] = { ...(values.start ? {} : await measure(bench, name, wanted)), ...starts[name] };
  }
  return pair;
}
