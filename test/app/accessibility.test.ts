import { copyFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { answerOpenDialog, type App, chooseInMenu, FIXTURES, makeFolder, SAMPLES, startApp } from '../support/app.ts';
import type { ThemeChoice, ThemeName } from '../../shared/themes.ts';
import { violations } from '../support/axe.ts';
import { noteNamed, notesOnBoard, openFromStart } from '../support/on-board.ts';
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
    // A copy: tasks and links are made on it below, and saved.
    const sample = path.join(app.folder, 'smartphone.journey');
    await copyFile(path.join(SAMPLES, 'smartphone.journey'), sample);
    await openFromStart(app, sample);
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

  test('on a board that is tinted, where the room is asked and a list of what is open lies open', async () => {
    await app.page.getByRole('gridcell').first().focus();
    await app.page.keyboard.press('Alt+0');
    await app.page.getByRole('group', { name: app.t('evidence.legend') }).waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('F8');
    await app.page.getByRole('region', { name: app.t('ask.label') }).waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    // From the line that is written in to the board, and from there out of the walk.
    for (const key of ['Escape', 'Escape', 'Escape']) await app.page.keyboard.press(key);
    await app.page.getByRole('region', { name: app.t('ask.label') }).waitFor({ state: 'detached' });
    await app.page
      .getByRole('region', { name: app.t('coverage.label') })
      .getByRole('button')
      .first()
      .click();
    await app.page.getByRole('listbox').waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('listbox').waitFor({ state: 'detached' });
    await app.page.keyboard.press('Alt+0');
  });

  test("in a persona's card, and beside the notes that stand out", async () => {
    const chip = app.page
      .getByRole('group', { name: app.t('persona.strip') })
      .getByRole('button')
      .first();
    await chip.click();
    await app.page.getByRole('dialog').waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await soon(() => violations(app.page)).toEqual([]);
    await chip.click();
  });

  test('while a channel is chosen for a note, and over what is selected', async () => {
    await app.page.getByRole('grid').getByRole('listitem').first().focus();
    await app.page.keyboard.press('c');
    await app.page.getByRole('combobox', { name: app.t('channel.find') }).waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('toolbar').waitFor();
    await soon(() => violations(app.page)).toEqual([]);
  });

  test('with a task, and the calendar of its day', async () => {
    await app.page.getByRole('grid').getByRole('listitem').first().focus();
    await app.page.keyboard.press('Alt+8');
    await app.page.getByRole('button', { name: `${app.t('task.due')}: ${app.t('day.open')}` }).click();
    await app.page.getByRole('dialog').waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('while the label of a link is written', async () => {
    await app.page.getByRole('grid').getByRole('listitem').first().focus();
    for (const key of ['l', 'ArrowRight', 'Enter', 'Shift+L', 'Enter']) await app.page.keyboard.press(key);
    await app.page.getByRole('textbox', { name: app.t('board.linkInput') }).waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
  });

  test('in the menu of the view, and in a menu that a line of another opens', async () => {
    await app.page.getByRole('button', { name: app.t('top.view') }).click();
    await app.page.getByRole('menu').waitFor();
    await soon(() => violations(app.page, '[role="menu"]')).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('menu').waitFor({ state: 'detached' });
    await app.page.getByRole('grid').getByRole('listitem').first().focus();
    await app.page.keyboard.press('Shift+F10');
    for (const name of ['menu.mark', 'evidence.title', 'menu.personas'] as const) {
      await app.page.getByRole('menuitem', { name: app.t(name), exact: true }).focus();
      await app.page.keyboard.press('ArrowRight');
      await soon(() => app.page.getByRole('menu').count()).toBe(2);
      await soon(() => violations(app.page, '[role="menu"]')).toEqual([]);
      await app.page.keyboard.press('ArrowLeft');
      await soon(() => app.page.getByRole('menu').count()).toBe(1);
    }
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('menu').waitFor({ state: 'detached' });
  });

  test.each([
    'file.keepVersion',
    'file.versions',
    'file.export',
    'file.import',
    'file.recover',
    'file.results',
    'evidence.ledger',
    'map.closing',
    'map.score',
    'map.tasks',
  ])('in the dialog of %s', async (action) => {
    // What the import is asked to read; the others ask for nothing.
    const table = path.join(app.folder, 'notes.csv');
    await writeFile(table, 'stage,lane,text\nAwareness,Actions,Reads a review\n');
    await answerOpenDialog(app, table);
    await chooseInMenu(app, action);
    await app.page.getByRole('dialog').waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test.each(['F1', 'Control+p', 'Control+n', 'Control+k'])('in the dialog that %s opens', async (key) => {
    await app.page.keyboard.press(key);
    await app.page.getByRole('dialog').waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
