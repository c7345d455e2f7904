import { execFile } from 'node:child_process';
import { copyFile, lstat, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openFailureText } from '../../shared/file/open-failure-text.ts';
import { readMapBytes } from '../../shared/file/read-map.ts';
import { answerSaveDialog, type App, electronProgram, FIXTURES, mapInFile, ROOT, SAMPLES } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { decodeUtf8 } from '../support/decode-utf8.ts';
import { boardIsThere, chooseOnStart, newMap, noteField, notesOnBoard } from '../support/on-board.ts';
import { runApp } from '../support/run-app.ts';
import { soon } from '../support/soon.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const started = appsOfTest();

async function sampleIn(app: App, name = 'own.journey'): Promise<string> {
  const place = path.join(app.folder, name);
  await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
  return place;
}

async function writeNote(app: App, text: string): Promise<void> {
  await app.page.getByRole('gridcell').first().focus();
  await app.page.keyboard.press('n');
  await noteField(app).waitFor();
  await app.page.keyboard.type(text);
  await app.page.keyboard.press('Enter');
}

function saveState({ page, t }: App): Promise<string | null> {
  return page.getByRole('status', { name: t('save.state') }).textContent();
}

function windowCount({ electron }: App): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

describe.each(['en', 'id'] as const)('a file that is no map, in the language %s', (language) => {
  const names = [
    'png',
    'version-3-without-map',
    'truncated-in-a-record',
    'utf-16-le',
    'dangling-stage',
    'proto-in-a-note',
  ];

  test('is told for what it is, and left as it was', async () => {
    const app = await started({ language });
    const dialog = app.page.getByRole('alertdialog');
    for (const name of names) {
      const place = path.join(FIXTURES, 'bad', `${name}.journey`);
      const before = await readFile(place);
      const answer = readMapBytes(before, path.basename(place), decodeUtf8);
      if (answer.ok) throw new Error(`${name} is a good file`);
      await chooseOnStart(app, place);
      const told = dialog.getByText(openFailureText(app.t, answer.error), { exact: true });
      // Where something can be had instead, nobody is sent elsewhere for it.
      const offered = dialog.getByText(app.t('open.damagedWithWays', { name: path.basename(place) }), { exact: true });
      await (answer.error.code === 'damaged' ? told.or(offered) : told).waitFor();
      await app.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await readFile(place)).toEqual(before);
    }
    const missing = path.join(app.folder, 'gone.journey');
    await chooseOnStart(app, missing);
    await dialog
      .getByText(openFailureText(app.t, { code: 'missing', name: 'gone.journey' }), { exact: true })
      .waitFor();
  });
});

test('a bad file on the command line is told on the start screen', async () => {
  const app = await started({ args: [path.join(FIXTURES, 'bad', 'png.journey')] });
  await app.page.getByRole('alertdialog').getByText('png.journey').waitFor();
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('heading', { name: app.t('start.new') }).waitFor();
  expect(await windowCount(app)).toBe(1);
});

test('recent maps wait on the start screen; a missing one says so and can be taken off', async () => {
  const app = await started();
  const [kept, gone] = [await sampleIn(app, 'kept.journey'), await sampleIn(app, 'gone.journey')];
  for (const place of [kept, gone]) {
    await chooseOnStart(app, place);
    await boardIsThere(app.page);
    if (place === gone) await rm(gone);
    await app.page.keyboard.press('Control+w');
    await app.page.getByRole('heading', { name: app.t('start.new') }).waitFor();
  }
  const recents = app.page.getByRole('region', { name: app.t('start.recents') }).getByRole('listitem');
  await soon(() => recents.count()).toBe(2);
  const missing = recents.filter({ hasText: app.t('start.missing') });
  expect(await missing.textContent()).toContain('gone.journey');
  await missing.getByRole('button').click();
  await soon(() => recents.count()).toBe(1);
  await recents.getByRole('button').first().click();
  await boardIsThere(app.page);
  expect(await app.page.title()).not.toBe('');
});

describe('a second start', () => {
  const startAgain = (app: App, ...args: readonly string[]) =>
    promisify(execFile)(electronProgram(), [`--user-data-dir=${path.join(app.folder, 'user-data')}`, ROOT, ...args], {
      cwd: app.folder,
    });

  test('hands its map to the app that runs, in a window of its own', async () => {
    const app = await started();
    await newMap(app, 'blank');
    await sampleIn(app);
    const opened = app.electron.waitForEvent('window');
    await startAgain(app, 'own.journey');
    const page: Page = await opened;
    await boardIsThere(page);
    expect(await windowCount(app)).toBe(2);
    expect(Object.keys(await notesOnBoard(page)).length).toBeGreaterThan(0);
    await startAgain(app, 'own.journey');
    expect(await windowCount(app)).toBe(2);
  });

  test('is not forgotten while the first one is still starting', async () => {
    const userData = await temporaryFolder();
    const [first = '', second = ''] = ['first', 'second'].map((name) => path.join(userData, `${name}.journey`));
    for (const place of [first, second]) await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
    const starting = started({ userData, args: [first] });
    const lock = path.join(userData, 'SingletonLock');
    await soon(async () => (await lstat(lock).catch(() => null)) !== null).toBe(true);
    await promisify(execFile)(electronProgram(), [`--user-data-dir=${userData}`, ROOT, second]);
    const app = await starting;
    await soon(() => windowCount(app)).toBe(2);
  });

  test('uses a start screen that is there', async () => {
    const app = await started();
    await sampleIn(app);
    await startAgain(app, 'own.journey');
    await boardIsThere(app.page);
    expect(await windowCount(app)).toBe(1);
  });
});

describe('a file dropped on the window', () => {
  async function drop({ electron, page }: App, place: string): Promise<void> {
    const session = await electron.context().newCDPSession(page);
    const data = { items: [], files: [place], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
  }

  test('opens, on the start screen in this window, on a map in another', async () => {
    const app = await started();
    const place = await sampleIn(app);
    await drop(app, place);
    await boardIsThere(app.page);
    const second = await sampleIn(app, 'second.journey');
    const opened = app.electron.waitForEvent('window');
    await drop(app, second);
    await boardIsThere(await opened);
    expect(await windowCount(app)).toBe(2);
  });

  test('opens where it is a PDF that carries a map', async () => {
    const app = await started();
    const sample = path.join(SAMPLES, 'smartphone.journey');
    const ending = await runApp(['--print', sample, 'carrying.pdf'], { folder: app.folder, display: true });
    expect(ending).toMatchObject({ code: 0, output: '' });
    await drop(app, path.join(app.folder, 'carrying.pdf'));
    await boardIsThere(app.page);
    const { title, notes } = await mapInFile(sample);
    await app.page.getByRole('grid', { name: title }).waitFor({ state: 'attached' });
    expect(Object.values(await notesOnBoard(app.page)).flat()).toHaveLength(notes.length);
  });

  test.each(['csv', 'excalidraw'])("is offered as an import where it is somebody else's: %s", async (format) => {
    const app = await started();
    const sample = path.join(SAMPLES, 'smartphone.journey');
    const ending = await runApp(['--export', sample, `theirs.${format}`], { folder: app.folder });
    expect(ending).toEqual({ code: 0, output: '', errors: '' });
    await drop(app, path.join(app.folder, `theirs.${format}`));
    const dialog = app.page.getByRole('dialog', { name: app.t('importDialog.title', { name: `theirs.${format}` }) });
    await dialog.getByRole('button', { name: app.t('importDialog.newMap') }).click();
    await boardIsThere(app.page);
    const { notes } = await mapInFile(sample);
    expect(Object.values(await notesOnBoard(app.page)).flat()).toHaveLength(notes.length);
  });

  test('is told for what it is where it is no map', async () => {
    const app = await started();
    const place = path.join(app.folder, 'page.html');
    await writeFile(place, '<script>document.title = "pwned"</script>');
    await drop(app, place);
    await app.page.getByRole('alertdialog').getByText('page.html').waitFor();
    expect(app.page.url()).toMatch(/^app:\/\/jejak\//);
  });
});

test('a sample is a copy: saving it asks where', async () => {
  const app = await started();
  const sample = path.join(SAMPLES, 'smartphone.journey');
  const before = await stat(sample);
  const title = (await mapInFile(sample)).title;
  await app.page
    .getByRole('region', { name: app.t('start.samples') })
    .getByRole('button', { name: title })
    .click();
  await boardIsThere(app.page);
  await soon(() => saveState(app)).toBe(app.t('save.not-saved-yet'));
  const place = path.join(app.folder, 'mine.journey');
  await answerSaveDialog(app, place);
  await writeNote(app, 'my own');
  await app.page.keyboard.press('Control+s');
  await soon(() => saveState(app)).toContain('mine.journey');
  expect((await stat(sample)).mtimeMs).toBe(before.mtimeMs);
});
