import { readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../../main/documents/disk.ts';
import { cannotRun, report } from '../support/faults-report.ts';
import { mountedTmpfs, mountsRefused } from '../support/mounts.ts';
import { makeTitledFile, mapOfNotes, openTitledFile, textTitled } from '../support/titled-file.ts';

const PROMISE = 'disk full keeps the old file';
const PAGE = 4096;
const LEVELS = 200;
/** Takes about a quarter of the disk, so that some levels have room for a second one beside it and some do not. */
const MAP = mapOfNotes(2000);
const [OLD, NEW, NEXT] = ['old', 'new', 'next'].map((title) => textTitled(title, MAP));

test('a save that finds too little room leaves the old file, says so, and works once there is room', async (context) => {
  const refusal = mountsRefused();
  if (refusal !== null) return cannotRun(context, PROMISE, refusal);
  const folder = await mountedTmpfs('1m');
  const harmed: string[] = [];
  let refused = 0;
  for (let free = 0; free < LEVELS; free += 1) {
    const level = await saveWith(folder, free);
    if (level.isRefused) refused += 1;
    if (level.harm.length > 0) harmed.push(`${free} pages free: ${level.harm.join(', ')}`);
  }
  report({ promise: PROMISE, runs: LEVELS, lost: harmed.length, note: `${refused} saves found too little room` });
  expect(harmed).toEqual([]);
  expect([refused > 20, refused < LEVELS - 20]).toEqual([true, true]);
});

async function saveWith(folder: string, free: number) {
  const place = await makeTitledFile(folder, 'old', MAP);
  const { session, retitle } = await openTitledFile(realDisk, place);
  retitle('new');
  const filler = await fill(folder, free);
  const failure = await session.save();
  const text = await readFile(place, 'utf8');
  const { kind } = session.status.save;
  const beside = (await readdir(folder)).length - 2;
  await rm(filler);
  retitle('next');
  const later = await session.save();
  const harms = {
    'the file is not the one that the screen says': text !== (failure === null ? NEW : OLD),
    [`it says ${failure?.code}`]: failure !== null && failure.code !== 'disk-full',
    [`the screen says ${kind}`]: kind !== (failure === null ? 'saved' : 'failed'),
    'something takes room beside the file': beside !== 0,
    'with room the next save is not in the file': later !== null || (await readFile(place, 'utf8')) !== NEXT,
  };
  const harm = Object.entries(harms).flatMap(([name, isTrue]) => (isTrue ? [name] : []));
  return { isRefused: failure !== null, harm };
}

/** Fills all of the disk but so many pages. */
async function fill(folder: string, free: number): Promise<string> {
  const filler = path.join(folder, 'filler');
  const { bavail, bsize } = await statfs(folder);
  await writeFile(filler, Buffer.alloc(bavail * bsize - free * PAGE));
  return filler;
}
