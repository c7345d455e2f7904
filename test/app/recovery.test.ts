import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  answerQuestions,
  answerSaveDialog,
  type App,
  makeFolder,
  mapInFile,
  SAMPLES,
  startApp,
} from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { boardIsThere, newMap, noteField, notesOnBoard } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';
import { die, journalsIn } from '../support/sudden-end.ts';

let home = '';
let app: App;

beforeEach(async () => {
  home = await makeFolder();
});

afterEach(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
  await rm(home, { recursive: true, force: true });
});

/** Starts the app as the same person, who had it before. */
async function start(language: 'en' | 'id', ...args: string[]): Promise<void> {
  app = await startApp({ language, args, userData: path.join(home, 'user-data') });
}

async function write({ page }: App, text: string): Promise<void> {
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('n');
  await noteField(app).waitFor();
  await page.keyboard.type(text);
}

function journals(): Promise<string> {
  return journalsIn(path.join(home, 'user-data'));
}

function recovery() {
  return app.page.getByRole('dialog', { name: app.t('recovery.title') });
}

function entries() {
  return recovery().getByRole('listitem');
}

function choose(label: 'recovery.recoverNamed' | 'recovery.laterNamed' | 'recovery.discardNamed', title: string) {
  return recovery()
    .getByRole('button', { name: app.t(label, { title }) })
    .click();
}

async function allNotes(): Promise<readonly string[]> {
  await boardIsThere(app.page);
  return Object.values(await notesOnBoard(app.page)).flat();
}

async function notesIn(place: string): Promise<readonly string[]> {
  return (await mapInFile(place)).notes.map(({ text }) => text);
}

test('after the app has died a map comes back to its file, with the note that was being typed', async () => {
  const place = path.join(home, 'own.journey');
  await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
  const before = await notesIn(place);
  await start('en', place);
  await boardIsThere(app.page);
  await write(app, 'Asks her team');
  await app.page.keyboard.press('Enter');
  await write(app, 'Compares three of th');
  await soon(journals).toContain('Compares three of th"');
  await die(app);

  // Who starts with the file itself finds it open, and is offered what it lacks.
  await start('en', place);
  await soon(() => entries().count()).toBe(1);
  await expect(entries().first().textContent()).resolves.toContain('own.journey');
  await choose('recovery.recoverNamed', (await mapInFile(place)).title);
  await recovery().waitFor({ state: 'detached' });
  await app.page.getByText(app.t('arrival.as-left')).waitFor();
  const after = [...before, 'Asks her team', 'Compares three of th'].sort();
  await soon(allNotes).toHaveLength(after.length);
  await app.page.keyboard.press('Control+s');
  await soon(async () => [...(await notesIn(place))].sort()).toEqual(after);
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('maps without a file are offered one by one, until each is recovered or discarded', async () => {
  await start('id');
  await newMap(app, 'three');
  await write(app, 'pertama');
  await app.page.keyboard.press('Enter');
  await soon(journals).toContain('pertama');
  await die(app);

  await start('id');
  await soon(() => entries().count()).toBe(1);
  await app.page.keyboard.press('Escape');
  await newMap(app, 'five');
  await write(app, 'kedua');
  await app.page.keyboard.press('Enter');
  await soon(journals).toContain('kedua');
  await die(app);

  await start('id');
  const title = app.t('board.untitledMap');
  await soon(() => entries().count()).toBe(2);
  await soon(() => violations(app.page)).toEqual([]);
  await recovery()
    .getByRole('button', { name: app.t('recovery.laterNamed', { title }) })
    .last()
    .click();
  await soon(() => entries().count()).toBe(1);
  await choose('recovery.discardNamed', title);
  await recovery()
    .getByRole('button', { name: app.t('recovery.discard'), exact: true })
    .click();
  await recovery().waitFor({ state: 'detached' });

  const waiting = app.page.getByRole('button', { name: app.t('recovery.waiting', { count: 1 }) });
  await waiting.click();
  await soon(() => entries().count()).toBe(1);
  await choose('recovery.recoverNamed', title);
  await app.page.getByText(app.t('arrival.none')).waitFor();
  await soon(() => violations(app.page)).toEqual([]);
  expect(await allNotes()).toEqual([expect.stringContaining('pertama')]);
});

async function killPage(): Promise<number> {
  const page = await app.electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
  process.kill(page, 'SIGKILL');
  return page;
}

test('a page that breaks down again and again is not shown anew without end: closing its window saves the map', async () => {
  await start('en');
  await newMap(app, 'three');
  await write(app, 'kept all the same');
  const place = path.join(home, 'broken.journey');
  await answerSaveDialog(app, place);
  await app.page.keyboard.press('Control+s');
  await soon(async () => (await mapInFile(place)).notes.length).toBe(1);
  await answerQuestions(app, 1);
  const ended = new Promise((resolve) => app.electron.process().once('exit', resolve));
  const pageNow = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
  for (let times = 0; times < 3; times += 1) {
    const killed = await killPage();
    if (times < 2) await soon(async () => ![0, killed].includes(await pageNow())).toBe(true);
  }
  // Nobody else closes the only window, and with it the app.
  await ended;
  const { notes } = await mapInFile(place);
  expect(notes.map(({ text }) => text)).toEqual(['kept all the same']);
  await rm(app.folder, { recursive: true, force: true });
  await start('en');
  await soon(() => recovery().count()).toBe(0);
});

test('after its window has died a map is there again, with what was being typed beside it', async () => {
  await start('en');
  await newMap(app, 'three');
  await write(app, 'whole');
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('textbox', { name: app.t('inspector.text') }).fill('whole and half a wor');
  await soon(journals).toContain('half a wor"');
  await killPage();
  // The driver's page died with its process: main asks the new one. What was asked too early is never answered.
  const shown = () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const asked = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`({
        notes: Array.from(document.querySelectorAll('[role="gridcell"] li'), (note) => note.getAttribute('aria-label')),
        notice: document.querySelector('.arrival-notice p')?.textContent,
      })`) as Promise<unknown>;
      return Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 500))]);
    });
  await soon(shown).toEqual({
    notes: [expect.stringContaining('whole and half a wor')],
    notice: app.t('arrival.page'),
  });
});
