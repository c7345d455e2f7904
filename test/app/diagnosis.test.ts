import { readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMap } from '../../shared/file/write-map.ts';
import { answerSaveDialog, type App, chooseInMenu, makeFolder, menuLabel, startApp } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { boardIsThere } from '../support/on-board.ts';
import { SMALL_MAP } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

const SECRET = 'Rahasiabesar';

let app: App;
let userData: string;
beforeAll(async () => {
  userData = await makeFolder();
  const place = path.join(userData, `${SECRET}.journey`);
  const notes = SMALL_MAP.notes.map((note) => ({ ...note, text: `${SECRET} ${note.text}` }));
  const stages = SMALL_MAP.stages.map((stage) => ({ ...stage, name: `${SECRET} ${stage.name}` }));
  await writeFile(place, writeMap({ ...SMALL_MAP, title: SECRET, notes, stages }, {}));
  await writeFile(
    path.join(userData, 'settings.json'),
    JSON.stringify({ language: 'id', theme: 'dark', author: SECRET }),
  );
  app = await startApp({ userData, args: [place], language: 'id' });
  await boardIsThere(app.page);
});
afterAll(async () => {
  await app.close();
  await rm(userData, { recursive: true });
});

/** An error that nobody catches, in the page. */
function failInPage(message: string): Promise<void> {
  return app.page.evaluate((text) => {
    setTimeout(() => {
      throw new RangeError(text);
    });
  }, message);
}

test('an error that nobody foresaw is told in words, and the way to a report with it', async () => {
  const { page, t } = app;
  await failInPage(`${SECRET}\n    at ${SECRET} (x.js:1:1)`);
  const notice = page.getByRole('region', { name: t('mishap.label') });
  await notice.getByText(t('mishap.line')).waitFor();
  expect(await violations(page)).toEqual([]);
  await notice.getByRole('button', { name: t('common.close') }).click();
  await notice.waitFor({ state: 'detached' });

  await app.electron.evaluate((_electron, text) => {
    void Promise.reject(new Error(text));
  }, SECRET);
  await notice.getByRole('button', { name: t('action.help.report') }).click();
  await notice.waitFor({ state: 'detached' });
  await page.getByRole('dialog', { name: t('diagnosis.title') }).waitFor();
  await page.keyboard.press('Escape');
});

test('the report is read first, then saved; it tells what happened and nothing of the map or the person', async () => {
  const { page, t } = app;
  await soon(() => menuLabel(app, 'help.report')).not.toBeNull();
  await chooseInMenu(app, 'help.report');
  const dialog = page.getByRole('dialog', { name: t('diagnosis.title') });
  const shown = dialog.getByRole('region', { name: t('diagnosis.content') });
  await soon(() => shown.textContent()).toContain('Versions');
  expect(await violations(page)).toEqual([]);
  const place = path.join(userData, 'report.txt');
  await answerSaveDialog(app, place);
  await dialog.getByRole('button', { name: t('diagnosis.save') }).click();
  await dialog.getByText(t('diagnosis.saved', { name: 'report.txt' })).waitFor();
  const text = await readFile(place, 'utf8');
  expect(text).toMatch(/^Jejak report\n/);
  expect(text).toMatch(/^Electron: \d+\./m);
  expect(text).toMatch(/^language: id$/m);
  expect(text).toMatch(/page: RangeError\n/);
  expect(text).toMatch(/unhandled: Error\n/);
  expect(text).toMatch(new RegExp(`^${SMALL_MAP.stages.length} stages, .*; has a file, saved$`, 'm'));
  expect(text).not.toContain(SECRET);
  for (const privately of [os.homedir(), userData, os.tmpdir()]) expect(text).not.toContain(privately);
  const words = SMALL_MAP.notes.map((note) => note.text).filter((each) => each.length > 4);
  expect(words.filter((each) => text.includes(each))).toEqual([]);
  await page.keyboard.press('Escape');
});
