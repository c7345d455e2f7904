import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { answerQuestions, mapInFile, SAMPLES, startApp } from '../support/app.ts';
import { cannotRun, report } from '../support/faults-report.ts';
import { mounted, mountsRefused, runProgram } from '../support/mounts.ts';
import { boardIsThere, noteField } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PROMISE = 'own folder read-only: maps are saved';

test('where the app cannot write to its own folder it opens and saves maps all the same', async (context) => {
  const refusal = mountsRefused();
  if (refusal !== null) return cannotRun(context, PROMISE, refusal);
  const place = path.join(await temporaryFolder(), 'own.journey');
  await copyFile(path.join(SAMPLES, 'john.journey'), place);
  const before = (await mapInFile(place)).notes.length;
  const userData = await mounted('--bind', await temporaryFolder());
  runProgram('mount', '-o', 'remount,bind,ro', userData);
  // In that folder Chromium finds no lock of its own: without help it would take it that another app runs, and end.
  const app = await startApp({ userData, args: [place] });
  await answerQuestions(app, 0);
  await boardIsThere(app.page);
  const folder = await app.electron.evaluate(({ app: jejak }) => jejak.getPath('userData'));
  await app.page.getByRole('gridcell').first().focus();
  await app.page.keyboard.press('n');
  await noteField(app).fill('kept');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Control+s');
  const notes = async (): Promise<number> => (await mapInFile(place)).notes.length;
  await soon(notes).toBe(before + 1);
  await app.close();
  report({ promise: PROMISE, runs: 1, lost: (await notes()) === before + 1 ? 0 : 1 });
  expect(folder).not.toBe(userData);
});
