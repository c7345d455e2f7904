import { chmod, copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type App, electronProgram, mapInFile, SAMPLES, startApp } from '../support/app.ts';
import { cannotRun, report, times } from '../support/faults-report.ts';
import { runProgram } from '../support/mounts.ts';
import { boardIsThere, noteField } from '../support/on-board.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PROMISE = "a slow disk doesn't freeze the hand";
/** How long each sync takes: two seconds, in microseconds. */
const DELAY = 2_000_000;
/** A save syncs some files and folders one after the other. */
const PATIENCE = 180_000;

/** Between two keys, in milliseconds: a quick typist's. Faster, and keys would be timed that wait for one another. */
const RHYTHM = 50;

test('typing goes on while each sync of the disk takes two seconds, and all of it is saved in the end', async (context) => {
  const refusal = refusalOf(tracer(DELAY));
  if (refusal !== null) return cannotRun(context, PROMISE, refusal);
  // Being looked on slows a program down by itself, so that is what a quick disk is measured with too.
  const quick = await writeNotes(0);
  const slow = await writeNotes(DELAY);
  expect(slow.saved).toEqual(expect.arrayContaining([...slow.texts]));
  const told = (keys: readonly number[]): string => `${Math.round(ofHundred(keys, 95))} ms`;
  report({
    promise: PROMISE,
    runs: slow.texts.length,
    lost: slow.texts.filter((text) => !slow.saved.includes(text)).length,
    note: `95 of 100 of ${slow.keys.length} keys were on the screen within ${told(slow.keys)} with 2 s for each sync, within ${told(quick.keys)} with none`,
  });
});

function tracer(delay: number): string {
  const syncs = 'fsync,fdatasync';
  return `strace -f --seccomp-bpf -qq -o /dev/null -e trace=${syncs} -e inject=${syncs}:delay_enter=${delay}`;
}

/** Notes written and saved on a disk whose syncs take so many microseconds, and how long each key took to be seen. */
async function writeNotes(delay: number) {
  const folder = await temporaryFolder();
  const program = path.join(folder, 'slow');
  await writeFile(program, `#!/bin/sh\nexec ${tracer(delay)} '${electronProgram()}' "$@"\n`);
  await chmod(program, 0o755);
  const place = path.join(folder, 'a.journey');
  await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
  const app = await startApp({ args: [place], program });
  await boardIsThere(app.page);
  const delays = await timeKeys(app.page);
  const texts = Array.from({ length: times({ quick: 12, full: 60 }) }, (_, at) => `note ${at}`);
  for (const [at, text] of texts.entries()) {
    await writeNote(app, text);
    if (at % 4 === 3) await app.page.keyboard.press('Control+s');
  }
  const keys = await delays();
  const saved = async (): Promise<readonly string[]> => (await mapInFile(place)).notes.map(({ text }) => text);
  await expect.poll(saved, { timeout: PATIENCE, interval: 500 }).toEqual(expect.arrayContaining(texts));
  const inFile = await saved();
  await app.close();
  return { texts, keys, saved: inFile };
}

function ofHundred(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length * share) / 100)] ?? Number.NaN;
}

function refusalOf(strace: string): string | null {
  try {
    runProgram('sh', '-c', `${strace} true`);
    return null;
  } catch (error) {
    const said = String(error);
    return said.includes('not found')
      ? 'strace is not installed (npm run faults installs it where it may)'
      : `strace may not look on: ${said}`;
  }
}

async function writeNote(app: App, text: string): Promise<void> {
  await app.page.getByRole('gridcell').first().focus();
  await app.page.keyboard.press('n');
  await noteField(app).waitFor();
  await app.page.keyboard.type(text, { delay: RHYTHM });
  await app.page.keyboard.press('Enter');
}

/** From now on each key is timed from the moment it was pressed until the frame that shows it is done. */
async function timeKeys(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(globalThis, { delays });
    const whenPainted = (then: () => void): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
      });
    };
    globalThis.addEventListener(
      'keydown',
      ({ timeStamp }) => whenPainted(() => void delays.push(performance.now() - timeStamp)),
      true,
    );
  });
  return () => page.evaluate(() => (globalThis as unknown as { delays: number[] }).delays);
}
