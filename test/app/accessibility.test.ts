import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { answerOpenDialog, type App, chooseInMenu, FIXTURES, makeFolder, SAMPLES, startApp } from '../support/app.ts';
import type { ThemeChoice, ThemeName } from '../../shared/themes.ts';
import { violations } from '../support/axe.ts';
import { boardIsThere, noteNamed, notesOnBoard } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

/** High contrast on a dark ground is what the system asks for, not a choice of its own. */
function settingFor(theme: ThemeName): ThemeChoice {
  return theme === 'contrast-dark' ? 'system' : theme;
}

describe.each([
  ['en', 'light'],
  ['id', 'dark'],
  ['en', 'contrast'],
  ['id', 'contrast-dark'],
] as const)('in the language %s and %s colours, axe finds nothing wrong', (language, theme) => {
  let app: App;
  let userData: string;
  beforeAll(async () => {
    userData = await makeFolder();
    await writeFile(path.join(userData, 'settings.json'), JSON.stringify({ language, theme: settingFor(theme) }));
    app = await startApp({ language, userData });
    if (theme === 'contrast-dark') await app.page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  });
  afterAll(async () => {
    await app.close();
    await rm(userData, { recursive: true });
  });

  test('on the start screen', async () => {
    await app.page.locator(`html[data-theme="${theme}"]`).waitFor();
    await app.page.getByRole('heading', { name: app.t('start.samples') }).waitFor();
    await soon(() => violations(app.page)).toEqual([]);
  });

  test('in the dialog that tells why a file did not open', async () => {
    await answerOpenDialog(app, path.join(FIXTURES, 'bad', 'png.journey'));
    await app.page.getByRole('button', { name: app.t('start.open') }).click();
    await app.page.getByRole('alertdialog').waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('alertdialog').waitFor({ state: 'detached' });
  });

  test('on the board, with the inspector of the map, a note, a cell, a stage and a lane', async () => {
    await answerOpenDialog(app, path.join(SAMPLES, 'smartphone.journey'));
    await app.page.getByRole('button', { name: app.t('start.open') }).click();
    await boardIsThere(app.page);
    await soon(() => violations(app.page)).toEqual([]);
    const [[first = ''] = []] = Object.values(await notesOnBoard(app.page));
    await noteNamed(app.page, first).first().click();
    await soon(() => violations(app.page)).toEqual([]);
    for (const role of ['gridcell', 'columnheader', 'rowheader'] as const) {
      await app.page.getByRole(role).first().focus();
      await soon(() => violations(app.page)).toEqual([]);
    }
  });

  test('while a note is written and while a menu is open', async () => {
    await app.page.getByRole('gridcell').first().focus();
    await app.page.keyboard.press('n');
    await app.page.getByRole('textbox', { name: app.t('board.noteInput') }).waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('Shift+F10');
    await app.page.getByRole('menu').waitFor();
    // While it is open all else is hidden from screen readers, page and headings too.
    await soon(() => violations(app.page, '[role="menu"]')).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('menu').waitFor({ state: 'detached' });
  });

  test('while something is sought, with the filters laid open', async () => {
    await app.page.keyboard.press('Control+f');
    await app.page.keyboard.type('phone');
    await app.page
      .getByRole('search')
      .getByRole('button', { name: app.t('find.filters') })
      .click();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('search').waitFor({ state: 'detached' });
  });

  test.each(['file.keepVersion', 'file.versions', 'file.export', 'file.import', 'file.recover'])(
    'in the dialog of %s',
    async (action) => {
      // What the import is asked to read; the others ask for nothing.
      const table = path.join(app.folder, 'notes.csv');
      await writeFile(table, 'stage,lane,text\nAwareness,Actions,Reads a review\n');
      await answerOpenDialog(app, table);
      await chooseInMenu(app, action);
      await app.page.getByRole('dialog').waitFor();
      await soon(() => violations(app.page)).toEqual([]);
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  );

  test.each(['F1', 'Control+p', 'Control+n', 'Control+k'])('in the dialog that %s opens', async (key) => {
    await app.page.keyboard.press(key);
    await app.page.getByRole('dialog').waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
