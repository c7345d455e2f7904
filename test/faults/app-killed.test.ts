import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { realDisk } from '../../main/documents/disk.ts';
import { lastSaved, startProgram } from '../support/fault-program.ts';
import { report, times } from '../support/faults-report.ts';
import { type Harm, harmedRuns, harmsAmong } from '../support/many-runs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { editIn, makeTitledFile, mapOfNotes, openTitledFile } from '../support/titled-file.ts';

const LONGEST_LIFE = 60;
const SIZES = [5, 200, 2000];

let saves = 0;

test('killed at any moment of a loop of saves, the app has lost none that it called saved', async () => {
  const runs = times({ quick: 200, full: 1000 });
  const harmed = await harmedRuns(runs, harmWhenKilled, 2);
  report({
    promise: 'app killed: no acknowledged edit lost',
    runs,
    lost: harmed.length,
    note: `${saves} saves were made`,
  });
  expect(harmed).toEqual([]);
  expect(saves).toBeGreaterThan(runs);
});

async function harmWhenKilled(run: number): Promise<Harm> {
  const map = mapOfNotes(SIZES[run % SIZES.length] ?? 0);
  const place = await makeTitledFile(await temporaryFolder(), 'edit 0', map);
  const saver = startProgram('saver', ['session', place]);
  await saver.until('ready');
  await wait(Math.random() * LONGEST_LIFE);
  saver.process.kill('SIGKILL');
  await saver.ended;
  const saved = lastSaved(saver);
  saves += saved;
  const edit = editIn(await readFile(place, 'utf8'), map);
  const { session, retitle } = await openTitledFile(realDisk, place);
  retitle('after that');
  return harmsAmong({
    'the file holds no whole map': edit === null,
    [`it holds edit ${edit} where ${saved} was saved`]: edit !== null && edit !== saved && edit !== saved + 1,
    'it can not be saved again': (await session.save()) !== null,
  });
}
