import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../../main/documents/disk.ts';
import { watchFiles } from '../../main/documents/file-watches.ts';
import { versionGuard } from '../../main/documents/version-guard.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { report, times } from '../support/faults-report.ts';
import { type Fault, watchedDisk } from '../support/faulty-disk.ts';
import { guardedCare } from '../support/guarded-care.ts';
import { type Harm, harmedRuns, harmsAmong } from '../support/many-runs.ts';
import { runProgram } from '../support/mounts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTitledFile, openTitledFile, textTitled } from '../support/titled-file.ts';
import { SMALL_MAP } from '../support/small-map.ts';

/** How another program saves. */
const WAYS = {
  'in place': (place: string, theirs: string) => runProgram('cp', theirs, place),
  'by a new file': (place: string, theirs: string) => runProgram('mv', theirs, place),
};
const ANSWERS = ['keep-mine', 'load-theirs'] as const;

test('what another process saves before any call of our save is in the file or among the versions', async () => {
  const { calls, putInPlace } = await callsOfASave();
  // Between the last look and the rename there is no call: whoever writes in that instant is seen by nobody.
  const moments = Array.from({ length: calls + 1 }, (_, at) => at + 1).filter((at) => at !== putInPlace);
  const cases = moments.flatMap((at) =>
    (['in place', 'by a new file'] as const).flatMap((way) => ANSWERS.map((answer) => ({ at, way, answer }))),
  );
  const runs = times({ quick: Math.max(50, cases.length), full: 500 });
  const harmed = await harmedRuns(runs, async (run) => {
    const { at, way, answer } = cases[run % cases.length] ?? { at: 1, way: 'in place', answer: 'keep-mine' };
    const harm = await harmWhenChanged({ at, way, answer });
    return harm.map((what) => `${way} before call ${at} of ${calls}, ${answer}: ${what}`);
  });
  const note = `before each of ${calls} calls of a save but the one that puts it in place`;
  report({ promise: "nobody's change is lost", runs, lost: harmed.length, note });
  expect(harmed).toEqual([]);
});

/** The app without its journal, which has nothing to do with others and would make the order of calls a chance. */
async function opened(fault: Fault, disk = realDisk) {
  const folder = await temporaryFolder();
  const watched = watchedDisk(fault, disk);
  const clock = fakeClock();
  const { backups } = guardedCare(watched, path.join(await temporaryFolder(), 'own'));
  const whose = { map: SMALL_MAP.id, path: path.join(folder, 'a.journey') };
  const watches = watchFiles({
    disk: watched,
    clock,
    self: { holder: 'me', host: 'here', process: process.pid },
    keepAside: (_, why, bytes) => backups.keep(whose, { why, bytes }),
    followed: () => undefined,
  });
  const guards = [versionGuard({ disk: watched, clock, backups, logError: () => undefined }), watches.guard];
  await makeTitledFile(folder, 'old');
  const file = await openTitledFile(watched, whose.path, { disk: watched, clock, guards });
  const versions = async (): Promise<readonly string[]> => {
    const kept = await Promise.all((await backups.list(whose)).map(({ id }) => backups.read(whose, id)));
    return kept.map((bytes) => new TextDecoder().decode(bytes ?? new Uint8Array()));
  };
  return { ...file, watches, versions };
}

/** How many calls a save makes, and which of them puts the new file in place. */
async function callsOfASave(): Promise<{ calls: number; putInPlace: number }> {
  let calls = Number.NEGATIVE_INFINITY;
  let putInPlace = 0;
  const disk = {
    ...realDisk,
    rename: (from: string, to: string) => {
      if (path.basename(to) === 'a.journey') putInPlace = calls;
      return realDisk.rename(from, to);
    },
  };
  const { session, retitle } = await opened(() => void (calls += 1), disk);
  retitle('mine');
  calls = 0;
  expect(await session.save()).toBeNull();
  return { calls, putInPlace };
}

type Case = {
  readonly at: number;
  readonly way: keyof typeof WAYS;
  readonly answer: (typeof ANSWERS)[number];
};

async function harmWhenChanged({ at, way, answer }: Case): Promise<Harm> {
  let call = Number.NEGATIVE_INFINITY;
  let place = '';
  const theirs = path.join(await temporaryFolder(), 'theirs');
  await writeFile(theirs, textTitled('theirs'));
  const mapFile = await opened(() => {
    call += 1;
    if (call === at) WAYS[way](place, theirs);
  });
  const { session, retitle, watches, versions } = mapFile;
  ({ place } = mapFile);
  retitle('mine');
  call = 0;
  const first = await session.save();
  if (call < at) await copyFile(theirs, place);
  call = Number.NEGATIVE_INFINITY;
  retitle('mine again');
  const second = await session.save();
  const isThere = async (text: string): Promise<boolean> =>
    (await readFile(place, 'utf8')) === text || (await versions()).includes(text);
  const wasKept = await isThere(textTitled('theirs'));
  const mine = textTitled('mine again');
  const isMineKept = second === null ? (await readFile(place, 'utf8')) === mine : session.hasUnsavedChanges();
  const failure = second === null ? null : await watches.answer(session.handle, answer);
  const isAnswered = second === null || (await isThere(textTitled('theirs')));
  const isMineThere = second === null || (await isThere(mine));
  return harmsAmong({
    [`the saves say ${first?.what} and ${second?.what}`]: second !== null && second.code !== 'changed-elsewhere',
    'what they saved is gone': !wasKept,
    'what was edited here counts as kept and is not in the file': !isMineKept,
    [`the answer says ${failure?.what}`]: failure !== null,
    'after the answer what they saved is gone': !isAnswered,
    'after the answer what was edited here is gone': !isMineThere,
  });
}
