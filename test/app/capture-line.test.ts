import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { cellNamed, focusedName, newMap, notesOnBoard, undoAll } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
  await newMap(app, 'three');
});
beforeEach(async () => {
  await cellNamed(app.page, 'Awareness, Questions').focus();
  await undoAll(app);
  await line().fill('');
  await cellNamed(app.page, 'Awareness, Questions').focus();
  await app.page.keyboard.press('/');
  await soon(() => focusedName(app.page)).toBe(app.t('capture.label'));
});
afterEach(() => expect(app.complaints).toEqual([]));
afterAll(() => app.close());

function line() {
  return app.page.getByRole('textbox', { name: app.t('capture.label') });
}

async function enter(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await app.page.keyboard.type(text);
    await app.page.keyboard.press('Enter');
  }
}

async function paste(text: string): Promise<void> {
  await app.electron.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await app.page.keyboard.press('Control+v');
}

test('what is typed becomes a note in the current cell, and the next one follows', async () => {
  await enter('What does it cost?', 'Is it waterproof?');
  await soon(() => notesOnBoard(app.page)).toEqual({
    'Awareness, Questions': ['What does it cost?', 'Is it waterproof?'],
  });
  expect(await line().inputValue()).toBe('');
});

test('a sign before it names the lane', async () => {
  await enter('> searches', '* wants to be reachable', '? which one', '! too dear', 'plain');
  await soon(() => notesOnBoard(app.page)).toEqual({
    'Awareness, Actions': ['searches'],
    'Awareness, Motivations': ['wants to be reachable'],
    'Awareness, Questions': ['which one', 'plain'],
    'Awareness, Pain points': ['too dear'],
  });
});

test('an empty line, or a sign alone, makes nothing', async () => {
  await enter('', '   ', '>');
  await soon(() => notesOnBoard(app.page)).toEqual({});
  expect(await line().inputValue()).toBe('   >');
});

test('Tab goes to the next stage and Shift+Tab back, with the text as it was', async () => {
  await app.page.keyboard.type('later');
  await app.page.keyboard.press('Tab');
  expect(await line().inputValue()).toBe('later');
  await soon(() => line().getAttribute('placeholder')).toContain('Consideration');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Shift+Tab');
  await enter('sooner');
  await soon(() => notesOnBoard(app.page)).toEqual({
    'Decision, Questions': ['later'],
    'Consideration, Questions': ['sooner'],
  });
});

test.each(['Tab', 'Shift+Tab'])(
  'whoever walks through the window by %s comes through the line as well',
  async (key) => {
    await app.page.keyboard.press('Escape');
    const seen: (string | null)[] = [];
    do {
      await app.page.keyboard.press(key);
      seen.push(await focusedName(app.page));
    } while (seen.at(-1) !== 'Awareness, Questions' && seen.length < 100);
    expect(seen.at(-1)).toBe('Awareness, Questions');
    const places = [app.t('capture.label'), app.t('top.title'), app.t('action.tool.select')];
    expect(places.filter((place) => !seen.includes(place))).toEqual([]);
  },
);

test('whoever came that way and writes stays, and Tab goes to the next stage', async () => {
  await app.page.keyboard.press('Escape');
  for (let presses = 0; presses < 9 && (await focusedName(app.page)) !== app.t('capture.label'); presses += 1) {
    await app.page.keyboard.press('Tab');
  }
  await enter('one');
  await app.page.keyboard.press('Tab');
  await enter('two');
  await soon(() => notesOnBoard(app.page)).toEqual({
    'Awareness, Questions': ['one'],
    'Consideration, Questions': ['two'],
  });
});

test('40 pasted rows are 40 notes, and one step back', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => `row ${at + 1}`);
  await paste(rows.join('\r\n'));
  await soon(() => notesOnBoard(app.page)).toEqual({ 'Awareness, Questions': rows });
  await cellNamed(app.page, 'Awareness, Questions').focus();
  await app.page.keyboard.press('Control+z');
  await soon(() => notesOnBoard(app.page)).toEqual({});
});

test('one pasted line is text to go on with', async () => {
  await app.page.keyboard.type('before ');
  await paste('pasted');
  await soon(() => line().inputValue()).toBe('before pasted');
});

test('rows pasted on the board come to the cell, and notes are copied as rows', async () => {
  await app.page.keyboard.press('Escape');
  await soon(() => focusedName(app.page)).toBe('Awareness, Questions');
  await paste('one\ntwo');
  await soon(() => notesOnBoard(app.page)).toEqual({ 'Awareness, Questions': ['one', 'two'] });
  await app.page.keyboard.press('Control+x');
  await soon(() => notesOnBoard(app.page)).toEqual({});
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('one\ntwo');
});

test('Esc gives the keyboard back to the board, and what was typed waits', async () => {
  await app.page.keyboard.type('half a tho');
  await app.page.keyboard.press('Escape');
  await soon(() => focusedName(app.page)).toBe('Awareness, Questions');
  expect(await line().inputValue()).toBe('half a tho');
});
