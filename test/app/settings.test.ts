import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { translator } from '../../shared/i18n/translate.ts';
import {
  answerOpenDialog,
  answerQuestions,
  answerSaveDialog,
  type App,
  makeFolder,
  mapInFile,
  SAMPLES,
  startApp,
} from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { boardIsThere } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

let app: App;
let userData: string;
let map: string;
beforeAll(async () => {
  userData = await makeFolder();
  map = path.join(userData, 'john.journey');
  await copyFile(path.join(SAMPLES, 'john.journey'), map);
  await writeFile(path.join(userData, 'settings.json'), 'no settings at all');
  app = await startApp({ userData, args: [map] });
  await boardIsThere(app.page);
});
afterEach(() => expect(app.complaints).toEqual([]));
afterAll(async () => {
  await app.close();
  await rm(userData, { recursive: true });
});

const dialogOf = ({ page }: App) => page.getByRole('dialog');

async function kept(): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path.join(userData, 'settings.json'), 'utf8').catch(() => '{}'));
}

async function choose(name: string, option: string): Promise<void> {
  const { page } = app;
  await dialogOf(app).getByRole('combobox', { name }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('settings that could not be read were set aside as they were', async () => {
  const aside = (await readdir(userData)).filter((name) => name.startsWith('settings.unreadable-'));
  expect(aside).toHaveLength(1);
  expect(await readFile(path.join(userData, aside[0]!), 'utf8')).toBe('no settings at all');
});

test('Ctrl+comma opens the settings, axe finds nothing wrong in them, and Esc gives the keyboard back', async () => {
  const { page, t } = app;
  const title = page.getByRole('textbox', { name: t('top.title') });
  await title.focus();
  await page.keyboard.press('Control+,');
  await dialogOf(app)
    .getByRole('heading', { name: t('settings.title') })
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialogOf(app).waitFor({ state: 'detached' });
  await soon(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
});

test('each choice holds at once and is kept', async () => {
  const { page, t } = app;
  await page.keyboard.press('Control+,');
  await choose(t('settings.theme'), t('settings.theme.dark'));
  await soon(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(await violations(page)).toEqual([]);
  await choose(t('settings.paper'), 'A3');
  await choose(t('settings.autosave'), t('settings.autosave.off'));
  await dialogOf(app).getByText(t('settings.autosaveOff')).waitFor();
  await dialogOf(app)
    .getByRole('textbox', { name: t('settings.author') })
    .fill('  Ana ');
  // By way of a dialog that closes over it.
  await page.keyboard.press('Escape');
  await soon(kept).toMatchObject({ theme: 'dark', autosave: 'off', author: 'Ana', print: { paper: 'a3' } });
  await page.keyboard.press('Control+p');
  await soon(() => page.getByRole('combobox', { name: t('printDialog.paper') }).textContent()).toBe('A3');
  await page.keyboard.press('Escape');
});

test('they go to a file and come back from it; what is none changes nothing and is told', async () => {
  const { page, t } = app;
  const file = path.join(userData, 'mine.json');
  await page.keyboard.press('Control+,');
  await answerSaveDialog(app, file);
  await dialogOf(app)
    .getByRole('button', { name: t('settings.export') })
    .click();
  await dialogOf(app)
    .getByText(t('settings.exported', { name: 'mine.json' }))
    .waitFor();
  const exported = JSON.parse(await readFile(file, 'utf8'));
  expect(exported).toMatchObject({ kind: 'jejak-settings', settings: { theme: 'dark', author: 'Ana' } });

  const before = await kept();
  for (const [text, told] of [
    ['not json', t('settings.import.no-settings')],
    [JSON.stringify({ ...exported, version: 9 }), t('settings.import.newer')],
    [
      JSON.stringify({ ...exported, settings: { ...exported.settings, scale: 40 } }),
      t('settings.import.wrong', { what: t('settings.scale') }),
    ],
  ] as const) {
    const other = path.join(userData, 'other.json');
    await writeFile(other, text);
    await answerOpenDialog(app, other);
    await dialogOf(app)
      .getByRole('button', { name: t('settings.import') })
      .click();
    await dialogOf(app).getByText(told).waitFor();
  }
  expect(await kept()).toEqual(before);

  await writeFile(file, JSON.stringify({ ...exported, settings: { ...exported.settings, language: 'id' } }));
  await answerOpenDialog(app, file);
  await dialogOf(app)
    .getByRole('button', { name: t('settings.import') })
    .click();
  await page.getByRole('heading', { name: translator('id')('settings.title') }).waitFor();
  await page.getByText(translator('id')('settings.imported')).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: t('language.en') }).click();
  await page.getByRole('heading', { name: t('settings.title') }).waitFor();
  await page.keyboard.press('Escape');
});

test('a map that is saved only when it is asked for asks before it closes', async () => {
  const { page } = app;
  const before = await readFile(map, 'utf8');
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Written under the new rule');
  await page.keyboard.press('Enter');
  const asked = await answerQuestions(app, 2);
  await page.keyboard.press('Control+w');
  await soon(asked).toHaveLength(1);
  expect(await readFile(map, 'utf8')).toBe(before);
  await page.keyboard.press('Control+s');
  await soon(async () => (await mapInFile(map)).notes.some(({ text }) => text === 'Written under the new rule')).toBe(
    true,
  );
});

test('a window opens where it lay, and in sight where its display is gone', async () => {
  const place = path.join(userData, 'windows.json');
  const lay = async (): Promise<unknown> => JSON.parse(await readFile(place, 'utf8').catch(() => '{}')).places?.[0];
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1000, height: 640 });
  });
  await soon(lay).toMatchObject({ width: 1000, height: 640 });
  const boundsOf = ({ electron }: App) =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  const before = await boundsOf(app);
  await app.close();

  app = await startApp({ userData });
  expect(await boundsOf(app)).toEqual(before);
  const known = JSON.parse(await readFile(place, 'utf8')) as { places: { display: number; x: number; y: number }[] };
  await app.close();

  const gone = known.places.map((each) => ({ ...each, display: -1, x: 90_000, y: 90_000 }));
  await writeFile(place, JSON.stringify({ places: gone }));
  app = await startApp({ userData });
  const [bounds, area] = await app.electron.evaluate(({ BrowserWindow, screen }) => [
    BrowserWindow.getAllWindows()[0]!.getBounds(),
    screen.getPrimaryDisplay().workArea,
  ]);
  expect(bounds!.x + 100).toBeLessThan(area!.x + area!.width);
  expect(bounds!.y + 100).toBeLessThan(area!.y + area!.height);
});
