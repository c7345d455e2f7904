import type { App } from 'electron';
import { EventEmitter } from 'node:events';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { lookForGraphicsCard } from '../../../main/graphics-card.ts';
import type { Log } from '../../../main/log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NOW = new Date('2026-01-31T12:00:00Z');
const HOUR = 60 * 60 * 1000;
const NOTE = 'no-graphics-card';

type Card = 'enabled' | 'disabled_software';

/** One start on a machine: what came of it, and what Chromium tells later. */
function start(folder: string, { now = NOW, words = [] as string[] } = {}) {
  const disableHardwareAcceleration = vi.fn<() => void>();
  const error = vi.fn<Log['error']>();
  let card: Card = 'enabled';
  const events = new EventEmitter();
  const app = Object.assign(events, {
    commandLine: { hasSwitch: (word: string) => words.includes(word) },
    disableHardwareAcceleration,
    getGPUFeatureStatus: () => ({ gpu_compositing: card }),
    getPath: () => folder,
  });
  lookForGraphicsCard(app as unknown as App, { log: { error }, chromium: '130.0', now });
  return {
    looks: () => disableHardwareAcceleration.mock.calls.length === 0,
    error,
    finds: (found: Card) => {
      card = found;
      events.emit('gpu-info-update');
    },
  };
}

async function missedAt(folder: string, moment: number, chromium = '130.0'): Promise<void> {
  await writeFile(path.join(folder, NOTE), chromium);
  await utimes(path.join(folder, NOTE), moment / 1000, moment / 1000);
}

test('where none is found, it is not looked for again that day, and is the day after', async () => {
  const folder = await temporaryFolder();
  const first = start(folder);
  expect(first.looks()).toBe(true);
  first.finds('disabled_software');
  await utimes(path.join(folder, NOTE), NOW, NOW);
  expect(start(folder, { now: new Date(NOW.getTime() + 23 * HOUR) }).looks()).toBe(false);
  expect(start(folder, { now: new Date(NOW.getTime() + 25 * HOUR) }).looks()).toBe(true);
});

test('one that is there is looked for with each start, also one that is found late', async () => {
  const folder = await temporaryFolder();
  start(folder).finds('enabled');
  expect(await readdir(folder)).toEqual([]);
  const slow = start(folder);
  slow.finds('disabled_software');
  expect(await readdir(folder)).toEqual([NOTE]);
  slow.finds('enabled');
  expect(await readdir(folder)).toEqual([]);
});

test('a newer Chromium looks, and so does one whose clock was put back', async () => {
  const folder = await temporaryFolder();
  await missedAt(folder, NOW.getTime(), '129.0');
  expect(start(folder).looks()).toBe(true);
  await missedAt(folder, NOW.getTime() + HOUR);
  expect(start(folder).looks()).toBe(true);
  await missedAt(folder, NOW.getTime());
  expect(start(folder).looks()).toBe(false);
});

test('whoever starts the app without one leaves no word of it', async () => {
  const folder = await temporaryFolder();
  start(folder, { words: ['disable-gpu'] }).finds('disabled_software');
  expect(await readdir(folder)).toEqual([]);
});

test('a word that can not be kept goes into the log, and stops nobody', async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, NOTE));
  const unwritable = start(folder);
  expect(unwritable.looks()).toBe(true);
  unwritable.finds('disabled_software');
  expect(unwritable.error).toHaveBeenCalledWith('graphics', expect.objectContaining({ code: 'EISDIR' }));
});
