import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import { root } from '../paths.mjs';
import { median } from './numbers.mjs';

const SAMPLE = path.join(root, 'assets', 'samples', 'keranjang.journey');
const TIMES = 3;

/** Our app with a map of some forty notes, and a window with nothing in it: each until it can be used. */
const STARTS = {
  app: {
    args: (work) => [root, path.join(work, path.basename(SAMPLE))],
    isUsable: async (page) => {
      await page.locator('[role="grid"] [role="gridcell"]').first().waitFor({ state: 'attached' });
      await page.waitForFunction(() => document.querySelectorAll('canvas').length > 0);
    },
  },
  raw: { args: () => [path.join(import.meta.dirname, 'window')], isUsable: async () => undefined },
};

/**
 * How long both take to start, and the memory of all their processes, turn and turn about: whatever else the machine
 * does meets both alike. The first turn, which only warms the disk's cache, does not count.
 */
export async function measureStarts({ electron, env }) {
  const turns = [];
  for (let turn = 0; turn <= TIMES; turn += 1) {
    const names = turn % 2 === 0 ? ['app', 'raw'] : ['raw', 'app'];
    const taken = {};
    for (const name of names) taken[name] = await startOnce(STARTS[name], { electron, env });
    if (turn > 0) turns.push(taken);
  }
  const of = (name) => ({
    start: median(turns.map((turn) => turn[name].start)),
    memory: median(turns.map((turn) => turn[name].memory)),
  });
  return { app: of('app'), raw: of('raw') };
}

async function startOnce({ args, isUsable }, { electron, env }) {
  const work = await mkdtemp(path.join(os.tmpdir(), 'jejak-bench-'));
  try {
    await copyFile(SAMPLE, path.join(work, path.basename(SAMPLE)));
    const began = performance.now();
    const app = await _electron.launch({
      executablePath: electron,
      args: [`--user-data-dir=${path.join(work, 'user-data')}`, ...args(work)],
      env: { ...process.env, ...env, LANGUAGE: 'en' },
      timeout: 60_000,
    });
    const page = await app.firstWindow();
    page.setDefaultTimeout(60_000);
    await isUsable(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const start = performance.now() - began;
    // What goes on after the first picture belongs to the app as well.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const memory = await memoryOf(app);
    const closed = app.waitForEvent('close');
    await app.evaluate(({ app: running }) => running.exit(0)).catch(() => undefined);
    await closed;
    return { start, memory };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** In MB. On Linux a page that processes share counts once; elsewhere it counts in each of them. */
async function memoryOf(app) {
  const processes = await app.evaluate(({ app: running }) =>
    running.getAppMetrics().map(({ pid, memory }) => ({ pid, kilobytes: memory.workingSetSize })),
  );
  const sizes = await Promise.all(processes.map(async ({ pid, kilobytes }) => (await shareOf(pid)) ?? kilobytes));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

async function shareOf(pid) {
  const told = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const pss = /^Pss:\s+(\d+) kB/m.exec(told);
  return pss === null ? null : Number(pss[1]);
}
