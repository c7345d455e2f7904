import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, menuLabel, startApp } from '../support/app.ts';
import { keysOn } from '../support/by-keys.ts';
import {
  boardIsThere,
  cellNamed,
  focusedName,
  newMap,
  noteField,
  noteNamed,
  notesOnBoard,
  writeNotes,
} from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const FIRST = 'Awareness, Actions';
const BELOW = 'Awareness, Motivations';
const BESIDE = 'Consideration, Actions';

let app: App;
const press = keysOn(() => app.page);
beforeAll(async () => {
  app = await startApp();
  await newMap(app, 'three');
});
afterEach(() => expect(app.complaints).toEqual([]));
afterAll(() => app.close());

/** Each test begins with an empty map and the keyboard in its first cell. */
beforeEach(async () => {
  await app.page.keyboard.press('Escape');
  await cellNamed(app.page, FIRST).focus();
  await press('Control+a', 'Control+a', 'Control+a', 'Delete');
  await soon(() => notesOnBoard(app.page)).toEqual({});
  await cellNamed(app.page, FIRST).focus();
});

async function write(cell: string, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await cellNamed(app.page, cell).focus();
    await writeNotes(app, text);
  }
}

/** What is on the clipboard, by kind. */
type Copied = { readonly 'text/plain': string; readonly 'text/html': string };

/** Puts on the clipboard what another program has copied: no listener of the app comes to see it. */
async function holdOnClipboard(copied: Partial<Copied>): Promise<void> {
  await app.page.evaluate((data) => {
    const hold = (event: ClipboardEvent): void => {
      for (const [kind, text] of Object.entries(data)) event.clipboardData?.setData(kind, text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', hold, { capture: true, once: true });
  }, copied);
  await chooseInEditMenu('copy');
}

/** What another program would paste. */
async function heldOnClipboard(): Promise<Copied> {
  const field = await app.page.evaluateHandle(() => {
    const held: Record<string, string> = {};
    const read = (event: ClipboardEvent): void => {
      event.stopImmediatePropagation();
      for (const kind of ['text/plain', 'text/html']) held[kind] = event.clipboardData?.getData(kind) ?? '';
    };
    window.addEventListener('paste', read, { capture: true, once: true });
    return held;
  });
  await press('Control+v');
  await soon(() => field.evaluate((held) => Object.keys(held).length)).toBe(2);
  return (await field.jsonValue()) as Copied;
}

async function paste(copied: Partial<Copied>, cell = FIRST): Promise<void> {
  await holdOnClipboard(copied);
  await cellNamed(app.page, cell).focus();
  await press('Control+v');
}

/** What an entry of the native Edit menu does, which is the system's own. */
async function chooseInEditMenu(role: 'copy' | 'cut' | 'paste'): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, what) => {
    BrowserWindow.getAllWindows()[0]?.webContents[what]();
  }, role);
}

function toolbar(count: number, page: Page = app.page): Locator {
  return page.getByRole('toolbar', { name: app.t('selection.label', { count }), exact: true });
}

/** The bar takes the pointer once it dwells there; until then what is aimed at the board goes through. */
async function pressInBar(button: string): Promise<void> {
  const box = await toolbar(1).getByRole('button', { name: button }).boundingBox();
  if (box === null) throw new Error(`The bar has no ${button}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await app.page.mouse.move(x, y);
  await soon(() => toolbar(1).getAttribute('data-reached')).toBe('');
  await app.page.mouse.click(x, y);
}

describe('what is pasted', () => {
  const table =
    '<table><tr><td></td><th>KESADARAN</th><th>Decison</th></tr><tr><th>pain point</th><td>a<br>b</td><td>c</td></tr></table>';

  test('as a table of HTML finds the cells that it names, and shows nothing but text', async () => {
    await paste({
      'text/plain': 'whatever',
      'text/html': `${table.replace('>c<', '><img src=x onerror="window.__pwned=1"><b>c</b><')}`,
    });
    await soon(() => notesOnBoard(app.page)).toEqual({
      'Awareness, Pain points': ['a', 'b'],
      'Decision, Pain points': ['c'],
    });
    expect(await app.page.evaluate(() => '__pwned' in window)).toBe(false);
    await press('Control+z');
    await soon(() => notesOnBoard(app.page)).toEqual({});
  });

  test('as text with tabs, too', async () => {
    await paste({ 'text/plain': 'tahap\tcatatan\nPertimbangan\t"two\nlines"\nkeputusan\tone' }, BELOW);
    await soon(() => notesOnBoard(app.page)).toEqual({
      'Consideration, Motivations': ['two\nlines'],
      'Decision, Motivations': ['one'],
    });
  });

  test('as a long list asks first, and is one step', async () => {
    await paste({ 'text/plain': Array.from({ length: 150 }, (_, at) => `- line ${at}`).join('\n') });
    const dialog = app.page.getByRole('dialog', { name: app.t('paste.title', { count: 150 }) });
    await dialog.getByText('line 7', { exact: true }).waitFor();
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await notesOnBoard(app.page)).toEqual({});
    await soon(() => focusedName(app.page)).toBe(FIRST);
    await press('Control+v');
    await dialog.getByRole('button', { name: app.t('paste.yes', { count: 150 }) }).click();
    await soon(async () => (await notesOnBoard(app.page))[FIRST]?.length).toBe(150);
    await press('Control+z');
    await soon(() => notesOnBoard(app.page)).toEqual({});
  });

  test('with headings that name nothing asks first, and names them', async () => {
    await paste({ 'text/plain': 'Awareness\tMars\na\tb' });
    const dialog = app.page.getByRole('dialog', { name: app.t('paste.title', { count: 1 }) });
    await dialog.getByText('Mars').waitFor();
    await press('Enter');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['a'] });
  });

  test('into a note stays plain text', async () => {
    await holdOnClipboard({ 'text/plain': '<b>bold</b>\nand more', 'text/html': '<b>bold</b>' });
    await press('n');
    await noteField(app).waitFor();
    await press('Control+v', 'Enter');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['<b>bold</b>\nand more'] });
  });
});

describe('copied notes', () => {
  test('are text and a table for others, and come to other cells with what they carry', async () => {
    await write(FIRST, 'star & more');
    await write(BELOW, 'plain');
    await noteNamed(app.page, 'star & more').focus();
    await pressInBar(app.t('action.note.important'));
    await noteNamed(app.page, 'star & more, important').waitFor();
    await press('Control+a', 'Control+a', 'Control+a', 'Control+c');
    const held = await heldOnClipboard();
    expect(held['text/plain']).toBe('star & more\nplain');
    expect(held['text/html']).toMatch(
      /<th scope="col">Awareness<\/th>.*<th scope="row">Actions<\/th><td[^>]*>star &amp; more<\/td>/,
    );
    await cellNamed(app.page, BESIDE).focus();
    await press('Control+v');
    await soon(() => notesOnBoard(app.page)).toEqual({
      [FIRST]: ['star & more, important'],
      [BELOW]: ['plain'],
      [BESIDE]: ['star & more, important'],
      'Consideration, Motivations': ['plain'],
    });
    await toolbar(2).waitFor();
  });

  test('are cut in one step, by key or by the Edit menu', async () => {
    await write(FIRST, 'one');
    await press('Control+x');
    await soon(() => notesOnBoard(app.page)).toEqual({});
    await soon(() => focusedName(app.page)).toBe(FIRST);
    await soon(() => menuLabel(app, 'edit.undo')).toBe(app.t('menu.undoNamed', { name: app.t('step.cutNotes') }));
    await press('Control+z');
    await noteNamed(app.page, 'one').focus();
    await chooseInEditMenu('cut');
    await soon(() => notesOnBoard(app.page)).toEqual({});
    await chooseInEditMenu('paste');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['one'] });
    await chooseInEditMenu('copy');
    await cellNamed(app.page, BESIDE).focus();
    await chooseInEditMenu('paste');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['one'], [BESIDE]: ['one'] });
  });
});

describe('writing', () => {
  test('begins with any letter that is no key of the board, and with any capital', async () => {
    await press('w');
    await noteField(app).waitFor();
    await app.page.keyboard.type('ord');
    await press('Enter');
    await cellNamed(app.page, FIRST).focus();
    await press('Shift+N');
    await noteField(app).waitFor();
    await app.page.keyboard.type('ame');
    await press('Enter');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['word', 'Name'] });
  });

  test('Tab goes to the next stage from any note of the cell, Shift+Tab to the previous one', async () => {
    await write(FIRST, 'one', 'two');
    await noteNamed(app.page, 'one').focus();
    await press('Enter');
    await noteField(app).waitFor();
    await press('Tab');
    await soon(() => focusedName(app.page)).toBe(BESIDE);
    await press('n');
    await noteField(app).waitFor();
    await app.page.keyboard.type('three');
    await press('Shift+Tab');
    await soon(() => focusedName(app.page)).toBe(FIRST);
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['one', 'two'], [BESIDE]: ['three'] });
  });

  test('works with an input method: Enter takes the candidate, and only then ends the note', async () => {
    await press('n');
    await noteField(app).waitFor();
    const session = await app.page.context().newCDPSession(app.page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    for (const text of ['に', 'にほ', 'にほん']) await compose(text);
    await soon(() => noteField(app).inputValue()).toBe('にほん');
    await session.send('Input.insertText', { text: '日本' });
    await soon(() => noteField(app).inputValue()).toBe('日本');
    await app.page.keyboard.type('!');
    await press('Enter');
    await soon(() => notesOnBoard(app.page)).toEqual({ [FIRST]: ['日本!'] });
  });
});

describe('a selection', () => {
  test('has a bar over it, reached by Tab, hidden while writing', async () => {
    await write(FIRST, 'one');
    await toolbar(1).waitFor();
    await press('Enter');
    await noteField(app).waitFor();
    expect(await toolbar(1).count()).toBe(0);
    await press('Escape');
    await toolbar(1).waitFor();
    await press('Tab');
    await soon(() => focusedName(app.page)).toBe(app.t('inspector.colour'));
    await press('ArrowRight');
    await soon(() => focusedName(app.page)).toBe(app.t('selection.toLane'));
    await press('Enter');
    await app.page.getByRole('menuitem', { name: 'Pain points' }).click();
    await soon(() => notesOnBoard(app.page)).toEqual({ 'Awareness, Pain points': ['one'] });
    await soon(() => focusedName(app.page)).toBe('one');
    await press('Tab', 'Escape');
    await soon(() => focusedName(app.page)).toBe('one');
  });

  test('colours, moves to a stage, duplicates and deletes by its bar', async () => {
    await write(FIRST, 'one');
    const choose = async (button: string, role: 'menuitem' | 'menuitemradio', name: string) => {
      await pressInBar(button);
      await app.page.getByRole(role, { name, exact: true }).click();
    };
    await choose(app.t('inspector.colour'), 'menuitemradio', app.t('colour.teal'));
    const swatch = app.page.getByRole('radio', { name: app.t('colour.teal') });
    await soon(() => swatch.getAttribute('aria-checked')).toBe('true');
    await choose(app.t('selection.toStage'), 'menuitem', 'Decision');
    await soon(() => notesOnBoard(app.page)).toEqual({ 'Decision, Actions': ['one'] });
    await pressInBar(app.t('action.note.duplicate'));
    await soon(() => notesOnBoard(app.page)).toEqual({ 'Decision, Actions': ['one', 'one'] });
    await pressInBar(app.t('action.note.delete'));
    await soon(() => notesOnBoard(app.page)).toEqual({ 'Decision, Actions': ['one'] });
  });

  test('grows with Ctrl+A: the cell, the lane, the map', async () => {
    await write(FIRST, 'one', 'two');
    await write(BESIDE, 'three');
    await write(BELOW, 'four');
    await cellNamed(app.page, FIRST).focus();
    for (const count of [2, 3, 4]) {
      await press('Control+a');
      await soon(() => toolbar(count).count()).toBe(1);
    }
  });

  test('grows to all of the same colour or lane, by the menu', async () => {
    await write(FIRST, 'one');
    await write(BESIDE, 'two');
    await write(BELOW, 'three');
    for (const action of ['action.select.sameLane', 'action.select.sameColour'] as const) {
      await cellNamed(app.page, FIRST).focus();
      await noteNamed(app.page, 'one').focus();
      await toolbar(1).waitFor();
      await press('Shift+F10');
      await app.page.getByRole('menuitem', { name: app.t('menu.alike') }).press('ArrowRight');
      await app.page.getByRole('menuitem', { name: app.t(action) }).press('Enter');
      await soon(() => toolbar(2).count()).toBe(1);
    }
  });
});

test('copied notes travel to another window, to the cells of the same names', async () => {
  await write(FIRST, 'one');
  await write('Decision, Pain points', 'two');
  await press('Control+a', 'Control+a', 'Control+a', 'Control+c');
  const opening = app.electron.waitForEvent('window');
  await press('Control+n');
  const dialog = app.page.getByRole('dialog', { name: app.t('new.title') });
  await dialog.getByRole('button', { name: app.t('template.five') }).click();
  const other = await opening;
  await boardIsThere(other);
  await cellNamed(other, 'Retention, Questions').focus();
  await other.keyboard.press('Control+v');
  const pasted = { [FIRST]: ['one'], 'Decision / Purchase, Pain points': ['two'] };
  await soon(() => notesOnBoard(other)).toEqual(pasted);
  await other.keyboard.press('Control+z');
  await soon(() => notesOnBoard(other)).toEqual({});
});
