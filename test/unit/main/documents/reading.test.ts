import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readBytes, readInThread, salvageBytes } from '../../../../main/documents/reading.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Large enough for a thread. */
const LARGE = Buffer.alloc(5 * 1024 * 1024, ' ');
const TOO_BIG = { ok: false, error: { code: 'too-big', name: 'a.journey' } };

afterEach(() => readInThread(null));

async function threadThat(does: string, deadline?: number): Promise<void> {
  const place = path.join(await temporaryFolder(), 'thread.cjs');
  await writeFile(place, `const { parentPort, workerData } = require('node:worker_threads');\n${does}`);
  readInThread({ place, deadline: deadline ?? 60_000, megabytes: 32 });
}

test('a large file is read in the thread, a small one where it is asked for, and a salvage always in the thread', async () => {
  await threadThat('parentPort.postMessage({ told: workerData.kind, length: workerData.bytes.length });');
  expect(await readBytes(LARGE, 'a.journey')).toEqual({ told: 'read', length: LARGE.length });
  expect(await salvageBytes(Buffer.from('{'), 'en')).toEqual({ told: 'salvage', length: 1 });
  expect(await readBytes(Buffer.from('{'), 'a.journey')).toEqual({
    ok: false,
    error: { code: 'not-a-map', name: 'a.journey' },
  });
});

test.each([
  ['dies', "throw new Error('dead');"],
  ['ends without a word', 'process.exit(1);'],
  ['fills the memory', 'const all = []; for (;;) all.push(new Array(100_000).fill(all.length));'],
])('of a thread that %s a refusal is left, and nothing salvaged', async (_how, does) => {
  await threadThat(does);
  expect(await readBytes(LARGE, 'a.journey')).toEqual(TOO_BIG);
  expect(await salvageBytes(LARGE, 'en')).toBeNull();
});

test('a thread that comes to no end is ended', async () => {
  await threadThat('for (;;);', 200);
  expect(await readBytes(LARGE, 'a.journey')).toEqual(TOO_BIG);
});
