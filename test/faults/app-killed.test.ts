import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { realDisk } from '../../main/documents/disk.ts';
import { lastEdit, startProgram } from '../support/fault-program.ts';
import { report, times } from '../support/faults-report.ts';
import { latestEdit } from '../support/guarded-care.ts';
import { type Harm, harmedRuns, harmsAmong } from '../support/many-runs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { editIn, makeTitledFile, mapOfNotes, openTitledFile } from '../support/titled-file.ts';

const LONGEST_LIFE = 100;
const SIZES = [5, 100, 1000];

let saves = 0;
let edits = 0;

test('killed at any moment of a loop of edits and saves, the app has none lost that was safe', async () => {
  const runs = times({ quick: 200, full: 1000 });
  const harmed = await harmedRuns(runs, harmWhenKilled, 2);
  const note = `${edits} edits were journalled, ${saves} of them saved`;
  report({ promise: 'app killed: no acknowledged edit lost', runs, lost: harmed.length, note });
  expect(harmed).toEqual([]);
  // A busy machine saves less often before it is struck; without any save nothing would be tried.
  expect(saves).toBeGreaterThan(runs / 10);
});

async function harmWhenKilled(run: number): Promise<Harm> {
  const map = mapOfNotes(SIZES[run % SIZES.length] ?? 0);
  const place = await makeTitledFile(await temporaryFolder(), 'edit 0', map);
  const own = await temporaryFolder();
  const saver = startProgram('saver', ['session', place, own]);
  await saver.until('ready');
  await wait(Math.random() * LONGEST_LIFE);
  saver.process.kill('SIGKILL');
  await saver.ended;
  const [saved, journalled] = [lastEdit(saver, 'saved'), lastEdit(saver, 'journalled')];
  saves += saved / 2;
  edits += journalled;
  const inFile = editIn(await readFile(place, 'utf8'), map);
  const latest = await latestEdit(realDisk, own, inFile, map);
  const { session, retitle } = await openTitledFile(realDisk, place);
  retitle('after that');
  return harmsAmong({
    'the file holds no whole map': inFile === null,
    [`it holds edit ${inFile} where ${saved} was saved`]: inFile !== null && inFile < saved,
    [`edit ${latest} can be recovered where ${journalled} was journalled`]: latest < journalled,
    'it can not be saved again': (await session.save()) !== null,
  });
}
