import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ACTION_IDS, ACTIONS } from '../../shared/action-catalogue.ts';
import { type App, chooseInMenu, menuLabel, startApp } from '../support/app.ts';
import { keysOn } from '../support/by-keys.ts';
import {
  boardAtRest,
  cellNamed,
  focusedName,
  headingsOnBoard,
  laneNamed,
  middleOf,
  newMap,
  noteField,
  noteNamed,
  notesOnBoard,
  stageNamed,
  undoAll,
  writeNotes,
} from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const FIRST = 'Awareness, Actions';

let app: App;
const press = keysOn(() => app.page);
beforeAll(async () => {
  app = await startApp();
  await newMap(app, 'three');
});
afterEach(() => expect(app.complaints).toEqual([]));
afterAll(() => app.close());

/** Whatever a test did is undone before the next: that undo works is part of what they show. */
beforeEach(async () => {
  await app.page.keyboard.press('Escape');
  await cellNamed(app.page, FIRST).focus();
  await undoAll(app);
  await soon(() => notesOnBoard(app.page)).toEqual({});
  await cellNamed(app.page, FIRST).focus();
});

function undoButton() {
  return app.page.getByRole('button', { name: new RegExp(`^${app.t('action.edit.undo')}`) });
}

function redoButton() {
  return app.page.getByRole('button', { name: new RegExp(`^${app.t('action.edit.redo')}`) });
}

const write = (...texts: readonly string[]) => writeNotes(app, ...texts);

describe('writing notes', () => {
  test('N writes one, Enter keeps it and leaves the keyboard on it', async () => {
    await write('first');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['first'] });
    await soon(() => focusedName(app.page)).toBe('first');
  });

  test('leaves no caret behind, which would slow down every frame after it', async () => {
    const caret = () => app.page.evaluate(() => getSelection()?.type);
    await press('n');
    await noteField(app).waitFor();
    await soon(caret).toBe('Caret');
    await press('x', 'Enter');
    await noteField(app).waitFor({ state: 'detached' });
    await soon(caret).toBe('None');
  });

  test('typing in an empty cell writes there at once', async () => {
    await app.page.keyboard.type('Quick');
    await press('Enter');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['Quick'] });
  });

  test('Ctrl+Enter writes the next one below, Tab goes on to the next cell', async () => {
    await press('n');
    await app.page.keyboard.type('one');
    await press('Control+Enter');
    await app.page.keyboard.type('two');
    await press('Tab');
    await soon(() => focusedName(app.page)).toBe('Consideration, Actions');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['one', 'two'] });
  });

  test('Shift+Enter makes a line, a new note without a text never was', async () => {
    await press('n');
    await app.page.keyboard.type('two');
    await press('Shift+Enter');
    await app.page.keyboard.type('lines');
    await press('Control+Enter', 'Enter');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['two\nlines'] });
  });

  test('Enter edits, Esc gives the old text back', async () => {
    await write('old');
    await press('Enter');
    await noteField(app).fill('new');
    await press('Escape');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['old'] });
    await soon(() => focusedName(app.page)).toBe('old');
    await press('Enter');
    await noteField(app).fill('new');
    await press('Enter');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['new'] });
  });

  test('Ctrl+D makes another, Delete takes it away, and the keyboard stays in its cell', async () => {
    await write('twin');
    await press('Control+d');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['twin', 'twin'] });
    await press('Delete');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['twin'] });
    await soon(() => focusedName(app.page)).toBe(FIRST);
  });
});

describe('moving about', () => {
  test('arrows go through notes, cells and headings', async () => {
    await write('one', 'two', 'three');
    const walk: (string | null)[] = [];
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft']) {
      await press(key);
      await boardAtRest(app.page);
      walk.push(await focusedName(app.page));
    }
    expect(walk).toEqual([
      'one',
      'two',
      'Consideration, Actions',
      'Consideration, Motivations',
      'Awareness, Motivations',
      'Motivations',
    ]);
    await press('ArrowUp', 'ArrowRight', 'ArrowUp');
    await soon(() => focusedName(app.page)).toBe('Awareness');
  });

  test('Alt with arrows moves the note: to the next stage, along its cell, into the next lane', async () => {
    await write('one', 'two');
    await press('Alt+ArrowUp');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['two', 'one'] });
    await press('Alt+ArrowRight');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['one'], 'Consideration, Actions': ['two'] });
    await press('Alt+ArrowDown');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['one'], 'Consideration, Motivations': ['two'] });
    await soon(() => focusedName(app.page)).toBe('two');
  });

  test('digits send the note to that lane; without one they send the keyboard', async () => {
    await write('one');
    await press('4');
    await soon(() => notesOnBoard(app.page)).toEqual({ 'Awareness, Pain points': ['one'] });
    await soon(() => focusedName(app.page)).toBe('one');
    await press('Escape', '2');
    await soon(() => focusedName(app.page)).toBe('Awareness, Motivations');
    await press('9');
    await soon(() => focusedName(app.page)).toBe('Awareness, Motivations');
  });

  test('Ctrl+A selects the cell, then the lane, then all', async () => {
    await write('one', 'two');
    await press('Control+a', 'Delete');
    await soon(() => notesOnBoard(app.page)).toEqual({});
  });
});

describe('undo', () => {
  test('goes by the name of the step, in the window and in the menu', async () => {
    await write('one');
    const { t } = app;
    await soon(() => undoButton().getAttribute('aria-label')).toBe(t('top.undo', { step: t('step.addNote') }));
    await press('4');
    await soon(() => undoButton().getAttribute('aria-label')).toBe(t('top.undo', { step: t('step.moveNotes') }));
    await press('Control+z');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['one'] });
    await soon(() => redoButton().getAttribute('aria-label')).toBe(t('top.redo', { step: t('step.moveNotes') }));
    await soon(() => menuLabel(app, 'edit.undo')).toBe(t('menu.undoNamed', { name: t('step.addNote') }));
    await chooseInMenu(app, 'edit.undo');
    await soon(() => notesOnBoard(app.page)).toEqual({});
    await soon(() => menuLabel(app, 'edit.redo')).toBe(t('menu.redoNamed', { name: t('step.addNote') }));
    await chooseInMenu(app, 'edit.redo');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['one'] });
    await press('Control+y');
    await soon(() => notesOnBoard(app.page)).toEqual({ 'Awareness, Pain points': ['one'] });
    await press('Control+z', 'Control+z', 'Control+Shift+Z');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['one'] });
  });
});

describe('headings', () => {
  const stages = ['Awareness', 'Consideration', 'Decision'];
  const lanes = ['Actions', 'Motivations', 'Questions', 'Pain points'];

  async function menuOn(heading: ReturnType<typeof stageNamed>, line: string): Promise<void> {
    // The bar of a selected note may lie over the heading.
    await press('Escape');
    await heading.click({ button: 'right' });
    await app.page.getByRole('menuitem', { name: line }).click();
  }

  async function name(label: 'board.stageInput' | 'board.laneInput', text: string): Promise<void> {
    const field = app.page.getByRole('textbox', { name: app.t(label) });
    await field.waitFor();
    await soon(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await app.page.keyboard.type(text);
    await press('Enter');
    await field.waitFor({ state: 'detached' });
  }

  test('Enter renames a stage in its place, Tab goes on to the customer\u2019s words', async () => {
    await stageNamed(app.page, 'Awareness').focus();
    await press('Enter');
    await app.page.keyboard.type('Discovery');
    await press('Tab');
    await app.page.getByRole('textbox', { name: app.t('board.voiceInput') }).waitFor();
    await app.page.keyboard.type('Samsung or Apple?');
    await press('Enter');
    await soon(() => headingsOnBoard(app.page)).toEqual({ stages: ['Discovery', ...stages.slice(1)], lanes });
    await press('Control+z', 'Control+z');
    await soon(async () => (await headingsOnBoard(app.page)).stages).toEqual(stages);
  });

  test('Esc leaves the name of a lane as it was', async () => {
    await laneNamed(app.page, 'Questions').dblclick();
    const field = app.page.getByRole('textbox', { name: app.t('board.laneInput') });
    await field.fill('Doubts');
    await press('Escape');
    await field.waitFor({ state: 'detached' });
    await soon(() => headingsOnBoard(app.page)).toEqual({ stages, lanes });
    await laneNamed(app.page, 'Questions').dblclick();
    await field.fill('Doubts');
    await press('Enter');
    await soon(async () => (await headingsOnBoard(app.page)).lanes).toEqual([
      'Actions',
      'Motivations',
      'Doubts',
      'Pain points',
    ]);
  });

  test('stages come before and after by the menu, and are named at once', async () => {
    await menuOn(stageNamed(app.page, 'Consideration'), app.t('action.stage.addBefore'));
    await name('board.stageInput', 'Before');
    await menuOn(stageNamed(app.page, 'Consideration'), app.t('action.stage.addAfter'));
    await name('board.stageInput', 'After');
    await soon(async () => (await headingsOnBoard(app.page)).stages).toEqual([
      'Awareness',
      'Before',
      'Consideration',
      'After',
      'Decision',
    ]);
  });

  test('lanes come above and below by the menu', async () => {
    await menuOn(laneNamed(app.page, 'Motivations'), app.t('action.lane.addBefore'));
    await name('board.laneInput', 'Above');
    await menuOn(laneNamed(app.page, 'Motivations'), app.t('action.lane.addAfter'));
    await name('board.laneInput', 'Below');
    expect((await headingsOnBoard(app.page)).lanes.slice(0, 4)).toEqual(['Actions', 'Above', 'Motivations', 'Below']);
  });

  test('a hidden stage keeps its notes, and is shown again from the inspector', async () => {
    await write('kept');
    await menuOn(stageNamed(app.page, 'Awareness'), app.t('action.stage.hide'));
    await soon(async () => (await headingsOnBoard(app.page)).stages).toEqual(stages.slice(1));
    await soon(() => notesOnBoard(app.page)).toEqual({});
    const { x, y } = await middleOf(app.page, laneNamed(app.page, 'Pain points'));
    await app.page.mouse.click(x, y + 150);
    await app.page.getByRole('button', { name: app.t('inspector.showNamed', { name: 'Awareness' }) }).click();
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['kept'] });
  });

  test('a stage, or a lane, is deleted with its notes, and comes back with them', async () => {
    await write('with it');
    await menuOn(stageNamed(app.page, 'Awareness'), app.t('action.stage.delete'));
    await soon(() => headingsOnBoard(app.page)).toEqual({ stages: stages.slice(1), lanes });
    await press('Control+z');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['with it'] });
    await menuOn(laneNamed(app.page, 'Actions'), app.t('action.lane.delete'));
    await soon(() => headingsOnBoard(app.page)).toEqual({ stages, lanes: lanes.slice(1) });
    await press('Control+z');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['with it'] });
  });
});

test('the menu key opens the menu of the note that the keyboard is on', async () => {
  await write('one');
  await press('Shift+F10');
  await app.page.getByRole('menuitem', { name: app.t('action.note.duplicate') }).waitFor();
  await press('Escape');
  await soon(() => focusedName(app.page)).toBe('one');
});

test('the map itself is in the inspector for the keyboard too, whatever was selected', async () => {
  await write('one');
  const inspector = app.page.getByRole('complementary', { name: app.t('inspector.label') });
  const title = inspector.getByRole('textbox', { name: app.t('inspector.title') });
  const isOnTitle = () => title.evaluate((field) => field === document.activeElement);
  await press('Control+Alt+i');
  await soon(isOnTitle).toBe(true);
  await soon(() => inspector.getByRole('heading').first().textContent()).toBe(app.t('inspector.map'));
  await cellNamed(app.page, FIRST).focus();
  await press('Control+i');
  await inspector.waitFor({ state: 'detached' });
  await press('Control+Alt+i');
  await soon(isOnTitle).toBe(true);
});

test('a click on a tool leaves the keyboard on the board', async () => {
  await write('one');
  await app.page.getByRole('button', { name: app.t('action.tool.hand') }).click();
  await soon(() => focusedName(app.page)).toBe('one');
  await press('v', 'Delete');
  await soon(() => notesOnBoard(app.page)).toEqual({});
});

test('F1 lists every action, and Esc gives the keyboard back', async () => {
  await write('one');
  await press('F1');
  const dialog = app.page.getByRole('dialog', { name: app.t('keys.title') });
  await dialog.waitFor();
  const listed = await dialog.locator('dt').allTextContents();
  expect(listed.toSorted()).toEqual(ACTION_IDS.map((id) => app.t(ACTIONS[id].label)).toSorted());
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await soon(() => focusedName(app.page)).toBe('one');
  expect(await noteNamed(app.page, 'one').count()).toBe(1);
});

test('the board leaves the keyboard to a dialog in which nothing has it for a moment', async () => {
  const { page } = app;
  await write('one');
  await press('F1');
  const dialog = page.getByRole('dialog', { name: app.t('keys.title') });
  await dialog.waitFor();
  const taken = await page.evaluateHandle(() => {
    const elements: (string | null)[] = [];
    const board = document.querySelector('.board-twin');
    board?.addEventListener('focusin', () => elements.push(document.activeElement?.ariaLabel ?? null));
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return elements;
  });
  const resized = page.evaluate(() => new Promise((resolve) => addEventListener('resize', resolve, { once: true })));
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1200, 700));
  await resized;
  await boardAtRest(page);
  expect(await taken.jsonValue()).toEqual([]);
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await soon(() => focusedName(page)).toBe('one');
});

test('Shift+Tab leads out of the board, and Tab back to where its cursor is', async () => {
  await write('one');
  const isInBoard = () => app.page.evaluate(() => document.activeElement?.closest('.board-twin') !== null);
  await press('Shift+Tab');
  expect(await isInBoard()).toBe(false);
  await press('Tab');
  await soon(() => focusedName(app.page)).toBe('one');
});

test('from outside the board, its keys do nothing to it', async () => {
  await write('one');
  await app.page.getByRole('textbox', { name: app.t('capture.label') }).focus();
  await app.page.keyboard.type('n1');
  await press('Delete', 'Backspace', 'Backspace', 'Escape');
  await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['one'] });
  await soon(() => focusedName(app.page)).toBe('one');
});
