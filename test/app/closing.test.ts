import { chmod, copyFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  answerOpenDialog,
  answerQuestions,
  type App,
  chooseInMenu,
  mapInFile,
  PATIENCE,
  SAMPLES,
} from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { boardIsThere, noteField, openFromStart } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';
import { journalsIn } from '../support/sudden-end.ts';

const started = appsOfTest();

async function withOwnMap(): Promise<{ readonly app: App; readonly place: string }> {
  const app = await started();
  const place = path.join(app.folder, 'own.journey');
  await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
  await openFromStart(app, place);
  return { app, place };
}

async function startNote({ page, ...app }: App, text: string): Promise<void> {
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('n');
  await noteField({ page, ...app }).waitFor();
  await page.keyboard.type(text);
}

/** The next question stands until the answer is called with the number of a button. */
async function questionThatWaits({ electron }: App): Promise<(button: number) => Promise<void>> {
  await electron.evaluate(({ dialog }) => {
    dialog.showMessageBox = () =>
      new Promise((resolve) => {
        Object.assign(globalThis, { answer: (response: number) => resolve({ response, checkboxChecked: false }) });
      });
  });
  // The app may be gone before it has said that it heard.
  const answer = (button: number) =>
    electron.evaluate((_electron, response) => {
      (globalThis as unknown as { answer: (response: number) => void }).answer(response);
    }, button);
  return (button) => answer(button).catch(() => undefined);
}

const journals = ({ folder }: App) => journalsIn(path.join(folder, 'user-data'));

const closeWindow = ({ electron }: App) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
const quit = ({ electron }: App) => electron.evaluate(({ app }) => app.quit());
const textsIn = async (place: string) => (await mapInFile(place)).notes.map(({ text }) => text);

test('it ends when asked to, also where no place of a window has to be kept first', async () => {
  const { app } = await withOwnMap();
  const isFull = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen() ?? false);
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(true));
  await soon(isFull).toBe(true);
  const ended = new Promise<string>((resolve) => app.electron.once('close', () => resolve('ended')));
  await quit(app).catch(() => undefined);
  const patience = new Promise<string>((resolve) => setTimeout(() => resolve('still there'), PATIENCE).unref());
  expect(await Promise.race([ended, patience])).toBe('ended');
});

test('what is typed into a field counts when its window closes', async () => {
  const { app, place } = await withOwnMap();
  await app.page.getByRole('textbox', { name: app.t('top.title') }).fill('Typed and not left');
  await closeWindow(app);
  await soon(async () => (await mapInFile(place)).title).toBe('Typed and not left');
});

test('what the clock of a workshop counted is kept when its map closes', async () => {
  const { app, place } = await withOwnMap();
  const start = Date.parse('2026-01-31T09:00:00Z');
  await app.page.clock.setFixedTime(start);
  await chooseInMenu(app, 'agenda.open');
  const panel = app.page.getByRole('complementary', { name: app.t('agenda.title') });
  await panel.getByRole('button', { name: app.t('agenda.method.make') }).click();
  await panel.getByRole('button', { name: app.t('agenda.start'), exact: true }).click();
  await panel.getByRole('timer', { name: app.t('agenda.timeLeft') }).waitFor();
  await app.page.clock.setFixedTime(start + 240_000);
  await chooseInMenu(app, 'file.close');
  await app.page.getByRole('region', { name: app.t('start.new') }).waitFor();
  const { agenda } = await mapInFile(place);
  expect(agenda.map(({ used }) => used)).toEqual(agenda.map((_step, at) => (at === 0 ? 240 : null)));
});

test('what a page was told before it hung is saved when its window closes', async () => {
  const { app, place } = await withOwnMap();
  const asked = await answerQuestions(app, 3);
  await startNote(app, 'the last word');
  await soon(() => journals(app)).toContain('the last word');
  void app.page.evaluate('for (;;);').catch(() => undefined);
  await closeWindow(app);
  await soon(() => textsIn(place)).toContain('the last word');
  expect(await asked()).toEqual([]);
});

test('while one window is asked about, what is begun in another is not lost', async () => {
  const { app, place } = await withOwnMap();
  const other = path.join(app.folder, 'other.journey');
  await copyFile(path.join(SAMPLES, 'john.journey'), other);
  await chmod(other, 0o444);
  await answerOpenDialog(app, other);
  const opening = app.electron.waitForEvent('window');
  await app.page.keyboard.press('Control+o');
  const page = await opening;
  await boardIsThere(page);
  await startNote({ ...app, page }, 'asked about');
  await page.keyboard.press('Enter');
  const answer = await questionThatWaits(app);
  await quit(app);
  await soon(() => app.electron.evaluate(() => 'answer' in globalThis)).toBe(true);
  await startNote(app, 'begun meanwhile');
  // "Don't save" is meant for the other map.
  await answer(1);
  await soon(() => textsIn(place)).toContain('begun meanwhile');
});
