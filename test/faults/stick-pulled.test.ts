import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cannotRun, report, times } from '../support/faults-report.ts';
import { watchedDisk } from '../support/faulty-disk.ts';
import { mounted, mountedTmpfs, mountsRefused, runProgram, unmount } from '../support/mounts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTitledFile, openTitledFile, textTitled } from '../support/titled-file.ts';

const PROMISE = 'stick pulled';

test('a stick pulled at any call of a save loses no saved state, and takes the map when it is back', async (context) => {
  const refusal = mountsRefused();
  if (refusal !== null) return cannotRun(context, PROMISE, refusal);
  const calls = await callsOfASave();
  const runs = times({ quick: calls + 1, full: 50 });
  const harmed: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const pulledAt = 1 + (run % (calls + 1));
    const harm = await harmWhenPulled(pulledAt);
    if (harm.length > 0) harmed.push(`pulled before call ${pulledAt} of ${calls}: ${harm.join(', ')}`);
  }
  report({ promise: PROMISE, runs, lost: harmed.length });
  expect(harmed).toEqual([]);
});

/** How many calls the disk gets for one save. */
async function callsOfASave(): Promise<number> {
  let calls = 0;
  const disk = watchedDisk(() => void (calls += 1));
  const { session, retitle } = await openTitledFile(disk, await makeTitledFile(await temporaryFolder(), 'old'));
  retitle('new');
  calls = 0;
  await session.save();
  return calls;
}

/** The stick itself stays mounted elsewhere, so that one can look into it and put it back. */
async function harmWhenPulled(pulledAt: number): Promise<readonly string[]> {
  const stick = await mountedTmpfs('1m');
  const port = await mounted('--bind', stick);
  await makeTitledFile(stick, 'old');
  let call = Number.NEGATIVE_INFINITY;
  const disk = watchedDisk(() => {
    call += 1;
    if (call === pulledAt) unmount(port);
  });
  const { session, place, retitle } = await openTitledFile(disk, path.join(port, 'a.journey'));
  retitle('new');
  call = 0;
  const failure = await session.save();
  if (call < pulledAt) unmount(port);
  call = Number.NEGATIVE_INFINITY;
  const text = await readFile(path.join(stick, 'a.journey'), 'utf8');
  retitle('next');
  const whileGone = await session.save();
  const { save } = session.status;
  const astray = await readdir(port);
  runProgram('mount', '--bind', stick, port);
  const back = await session.save();
  const harms = {
    'a saved state is not on the stick': failure === null && text !== textTitled('new'),
    'half a file is on the stick': text !== textTitled('new') && text !== textTitled('old'),
    [`it says ${failure?.code}`]: failure !== null && failure.code !== 'gone',
    [`while it is gone, a save says ${whileGone?.code}`]: whileGone?.code !== 'gone',
    [`while it is gone, the screen says ${save.kind}`]: save.kind !== 'failed',
    [`${astray.join()} was written where the stick is not`]: astray.length > 0,
    [`when it is back, a save says ${back?.what}`]: back !== null,
    'when it is back, it lacks the last edit': (await readFile(place, 'utf8')) !== textTitled('next'),
  };
  return Object.entries(harms).flatMap(([harm, isTrue]) => (isTrue ? [harm] : []));
}
