import { chmod, copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerQuestions, answerSaveDialog, type App, chooseInMenu, mapInFile, SAMPLES } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { boardIsThere, newMap, noteField, notesOnBoard, openFromStart } from '../support/on-board.ts';
import { othersDropFirstStage } from '../support/others.ts';
import { soon } from '../support/soon.ts';

const started = appsOfTest();

/** The app with a map that has a file of its own. */
async function withOwnMap(): Promise<{ readonly app: App; readonly place: string }> {
  const app = await started();
  const place = path.join(app.folder, 'own.journey');
  await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
  await openOwnMap(app);
  return { app, place };
}

const openOwnMap = (app: App) => openFromStart(app, path.join(app.folder, 'own.journey'));

async function writeNote({ page, ...app }: App, text: string, meanwhile = async () => {}): Promise<void> {
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('n');
  await noteField({ page, ...app }).waitFor();
  await page.keyboard.type(text);
  await meanwhile();
  await page.keyboard.press('Enter');
}

function saveState({ page, t }: App): Promise<string | null> {
  return page.getByRole('status', { name: t('save.state') }).textContent();
}

async function textsIn(place: string): Promise<readonly string[]> {
  return (await mapInFile(place)).notes.map(({ text }) => text);
}

const closeWindow = ({ electron }: App) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
const windowCount = ({ electron }: App) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
const startScreen = ({ page, t }: App) => page.getByRole('heading', { name: t('start.new') }).waitFor();

describe('a map with a file', () => {
  test('saves itself, and says so', async () => {
    const { app, place } = await withOwnMap();
    await writeNote(app, 'kept without a word');
    await soon(() => textsIn(place)).toContain('kept without a word');
    await soon(() => saveState(app)).toContain(app.t('save.saved'));
    expect(
      await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isDocumentEdited()),
    ).toBe(false);
  });

  test('is saved when its window closes, with what is still being written, and nobody is asked', async () => {
    const { app, place } = await withOwnMap();
    const asked = await answerQuestions(app, 2);
    await app.page.getByRole('gridcell').first().focus();
    await app.page.keyboard.press('n');
    await noteField(app).waitFor();
    await app.page.keyboard.type('in the middle of a wo');
    await app.page.keyboard.press('Control+w');
    await startScreen(app);
    expect(await textsIn(place)).toContain('in the middle of a wo');
    expect(await asked()).toEqual([]);
    await openOwnMap(app);
    await writeNote(app, 'the last words');
    await app.electron.evaluate(({ app: running }) => running.quit());
    await soon(() => textsIn(place)).toContain('the last words');
  });

  test('that somebody else changed asks when it closes: again, elsewhere, or stay', async () => {
    const { app, place } = await withOwnMap();
    let theirs = '';
    await writeNote(app, 'mine', async () => {
      theirs = await othersDropFirstStage(place);
    });
    const asked = await answerQuestions(app, 3);
    await closeWindow(app);
    await soon(asked).toEqual([app.t('dialog.notSaved', { name: 'own.journey' })]);
    expect(await windowCount(app)).toBe(1);
    expect(JSON.stringify(await notesOnBoard(app.page))).toContain('mine');
    await soon(() => saveState(app)).toContain(app.t('save.reason.changed-elsewhere'));
    const copy = path.join(app.folder, 'copy.journey');
    await answerSaveDialog(app, copy);
    await answerQuestions(app, 1);
    await app.page.keyboard.press('Control+w');
    await startScreen(app);
    expect(await textsIn(copy)).toContain('mine');
    expect(await readFile(place, 'utf8')).toBe(theirs);
  });

  test('kept for recovery when it closes, is offered again with all that was written', async () => {
    const { app, place } = await withOwnMap();
    let theirs = '';
    await writeNote(app, 'kept for another day', async () => {
      theirs = await othersDropFirstStage(place);
    });
    const asked = await answerQuestions(app, 2);
    await app.page.keyboard.press('Control+w');
    await startScreen(app);
    expect(await asked()).toEqual([app.t('dialog.notSaved', { name: 'own.journey' })]);
    expect(await readFile(place, 'utf8')).toBe(theirs);
    await chooseInMenu(app, 'file.recover');
    const dialog = app.page.getByRole('dialog', { name: app.t('recovery.title') });
    await dialog.getByRole('listitem').getByRole('button').first().click();
    await boardIsThere(app.page);
    expect(JSON.stringify(await notesOnBoard(app.page))).toContain('kept for another day');
    expect(await readFile(place, 'utf8')).toBe(theirs);
  });
});

describe('a map that saves nothing by itself', () => {
  async function untitled(): Promise<App> {
    const app = await started();
    await newMap(app, 'blank');
    await writeNote(app, 'unsaved words');
    return app;
  }

  test("asks when it closes; Cancel keeps the window and the words, Don't save lets them go", async () => {
    const app = await untitled();
    const asked = await answerQuestions(app, 2);
    await closeWindow(app);
    await soon(asked).toEqual([app.t('dialog.unsaved', { name: app.t('dialog.untitled') })]);
    expect(await windowCount(app)).toBe(1);
    expect(JSON.stringify(await notesOnBoard(app.page))).toContain('unsaved words');
    await answerQuestions(app, 1);
    await app.page.keyboard.press('Control+w');
    await startScreen(app);
  });

  test('Save asks for a place, and closes it then', async () => {
    const app = await untitled();
    const place = path.join(app.folder, 'new.journey');
    await answerSaveDialog(app, place);
    await answerQuestions(app, 0);
    await app.page.keyboard.press('Control+w');
    await startScreen(app);
    expect(await textsIn(place)).toContain('unsaved words');
  });

  test('a file that may only be read is never written, and asks as well', async () => {
    const app = await started();
    const place = path.join(app.folder, 'own.journey');
    await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
    await chmod(place, 0o444);
    const before = await readFile(place);
    await openOwnMap(app);
    await soon(() => saveState(app)).toContain(app.t('save.read-only'));
    await writeNote(app, 'scribbled');
    const asked = await answerQuestions(app, 1);
    await app.page.keyboard.press('Control+w');
    await startScreen(app);
    expect(await asked()).toEqual([app.t('dialog.unsaved', { name: 'own.journey' })]);
    expect(await readFile(place)).toEqual(before);
  });
});
