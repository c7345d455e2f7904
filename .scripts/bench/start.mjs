import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import { root } from '../paths.mjs';
import { median } from './numbers.mjs';

const SAMPLE = path.join(root, 'assets', 'samples', 'keranjang.journey');
const TIMES = 3;

/** Starts that do not count: they warm the disk's cache, and what a program keeps for its next start. */
const WARMING = 2;

/** Our app with a map of some forty notes, and a window with an empty page: each until what it shows is painted. */
const STARTS = {
  app: {
    args: (work) => [root, path.join(work, path.basename(SAMPLE))],
    // Its notes can be reached, and the canvas, which begins black, holds its picture.
    isThere: () => {
      const canvas = document.querySelector('canvas');
      if (canvas === null || document.querySelector('[role="grid"] [role="gridcell"]') === null) return false;
      const { width, height } = canvas;
      if (width === 0) return false;
      const [red, green, blue] = canvas.getContext('2d').getImageData(width / 2, height / 2, 1, 1).data;
      return red + green + blue > 0;
    },
  },
  raw: {
    args: () => [path.join(import.meta.dirname, 'window')],
    isThere: () => location.href !== 'about:blank' && document.readyState === 'complete',
  },
};

/**
 * How long both take to start, and the memory of all their processes, turn and turn about: whatever else the machine
 * does meets both alike. Each starts as a program that ran here before.
 */
export async function measureStarts({ electron, env }) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'jejak-bench-'));
  try {
    const turns = [];
    for (let turn = 0; turn < WARMING + TIMES; turn += 1) {
      const names = turn % 2 === 0 ? ['app', 'raw'] : ['raw', 'app'];
      const taken = {};
      for (const name of names) {
        const work = path.join(folder, name);
        await mkdir(work, { recursive: true });
        await copyFile(SAMPLE, path.join(work, path.basename(SAMPLE)));
        taken[name] = await startOnce(STARTS[name], { electron, env, work });
      }
      if (turn >= WARMING) turns.push(taken);
    }
    const of = (name) => ({
      start: median(turns.map((turn) => turn[name].start)),
      memory: median(turns.map((turn) => turn[name].memory)),
    });
    return { app: of('app'), raw: of('raw') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startOnce({ args, isThere }, { electron, env, work }) {
  const began = performance.now();
  const app = await _electron.launch({
    executablePath: electron,
    args: [`--user-data-dir=${path.join(work, 'user-data')}`, ...args(work)],
    env: { ...process.env, ...env, LANGUAGE: 'en' },
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  page.setDefaultTimeout(60_000);
  // Asked in every frame: waiting for a locator asks in steps of up to half a second.
  await page.waitForFunction(isThere, null, { polling: 'raf' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const start = performance.now() - began;
  // What goes on after the first picture belongs to the app as well.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const memory = await memoryOf(app);
  const closed = app.waitForEvent('close');
  await app.evaluate(({ app: running }) => running.exit(0)).catch(() => undefined);
  await closed;
  return { start, memory };
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
