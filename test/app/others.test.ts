import { execFile } from 'node:child_process';
import { chmod, copyFile, link, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createBackups } from '../../main/documents/backups.ts';
import { systemClock } from '../../main/documents/clock.ts';
import { realDisk } from '../../main/documents/disk.ts';
import { LockFile, lockPlace } from '../../main/documents/lock-file.ts';
import { holderName } from '../../shared/ipc/holder-text.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import {
  answerQuestions,
  answerSaveDialog,
  type App,
  electronProgram,
  mapInFile,
  ROOT,
  SAMPLES,
  startApp,
} from '../support/app.ts';
import { headingsOnBoard, noteField, noteNamed, openFromStart } from '../support/on-board.ts';
import { othersDropFirstStage, othersRename } from '../support/others.ts';
import { soon } from '../support/soon.ts';

let app: App;
let folder: string;
let place: string;
let maps = 0;

beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.close();
});

/** Each test has its map in a folder of its own within another one of its own. */
async function openMap(): Promise<void> {
  maps += 1;
  folder = path.join(app.folder, `test-${maps}`, 'maps');
  place = path.join(folder, 'own.journey');
  await mkdir(folder, { recursive: true });
  await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
  await openAgain();
}

const openAgain = () => openFromStart(app, place);

/** Lets go of the map, whatever state it is in. */
afterEach(async () => {
  // "Don't save", or "Keep for recovery".
  await answerQuestions(app, 2);
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Control+w');
  await app.page.getByRole('heading', { name: app.t('start.new') }).waitFor();
  expect(app.complaints).toEqual([]);
});

async function startNote(text: string): Promise<void> {
  await app.page.getByRole('gridcell').first().focus();
  await app.page.keyboard.press('n');
  await noteField(app).waitFor();
  await app.page.keyboard.type(text);
}

async function writeNote(text: string): Promise<void> {
  await startNote(text);
  await app.page.keyboard.press('Enter');
}

/** Two who changed the map at the same time. The answer is what they saved. */
async function inConflict(): Promise<string> {
  await openMap();
  await startNote('mine');
  const theirs = await othersDropFirstStage(place);
  await app.page.keyboard.press('Enter');
  await banner('trouble.conflict.title').waitFor();
  return theirs;
}

const message = () => app.page.getByRole('region', { name: app.t('trouble.label') });
const banner = (title: PlainTextKey) => message().getByText(app.t(title), { exact: true });
const choose = (label: PlainTextKey) =>
  message()
    .getByRole('button', { name: app.t(label), exact: true })
    .click();
const news = (text: string) => app.page.locator('.file-message.news').getByText(text, { exact: true });
const noMessage = () => soon(() => message().count()).toBe(0);
const saveState = () => app.page.getByRole('status', { name: app.t('save.state') }).textContent();
const textsIn = async (file: string) => (await mapInFile(file)).notes.map(({ text }) => text);
const titleShown = () => app.page.getByRole('textbox', { name: app.t('top.title') }).inputValue();

async function versionsKept(): Promise<readonly string[]> {
  const backups = createBackups(realDisk, systemClock, path.join(app.folder, 'user-data', 'backups'));
  const { id } = await mapInFile(path.join(SAMPLES, 'rebecca.journey'));
  return (await backups.list({ map: id, path: place })).map(({ why }) => why);
}

describe('a map without changes', () => {
  test('becomes what another program saved, as a step that can be undone; the view stays', async () => {
    await openMap();
    const title = await titleShown();
    await app.page.getByRole('gridcell').nth(3).focus();
    await app.page.keyboard.press('Control+=');
    const zoom = () => app.page.locator('.percent').textContent();
    const before = await zoom();
    await othersRename(place, 'Theirs');
    await soon(titleShown).toBe('Theirs');
    await news(app.t('news.updated')).waitFor();
    await soon(saveState).toContain(app.t('save.saved'));
    expect(await zoom()).toBe(before);
    await app.page.keyboard.press('Control+z');
    await soon(titleShown).toBe(title);
    await soon(async () => (await mapInFile(place)).title).toBe(title);
    await soon(versionsKept).toContain('theirs');
  });

  test('keeps what is being typed where its place is still there', async () => {
    await openMap();
    await startNote('in the middle of');
    await othersRename(place, 'Theirs');
    await soon(titleShown).toBe('Theirs');
    await app.page.keyboard.type(' a sentence');
    await app.page.keyboard.press('Enter');
    await soon(() => textsIn(place)).toContain('in the middle of a sentence');
    expect((await mapInFile(place)).title).toBe('Theirs');
  });

  test('stays where what lies in the file is no map any more, and can be saved back', async () => {
    await openMap();
    await writeFile(place, 'scribbled over');
    await banner('trouble.no-map.title').waitFor();
    expect(await readFile(place, 'utf8')).toBe('scribbled over');
    await choose('trouble.keep-mine');
    await noMessage();
    expect((await mapInFile(place)).notes.length).toBeGreaterThan(0);
    expect(await versionsKept()).toContain('theirs');
  });
});

describe('a map with changes that another program changed too', () => {
  test('is not written over, and waits', async () => {
    const theirs = await inConflict();
    await app.page.keyboard.press('Control+s');
    await soon(saveState).toContain(app.t('save.reason.changed-elsewhere'));
    expect(await readFile(place, 'utf8')).toBe(theirs);
  });

  test('Keep mine: theirs goes to the versions', async () => {
    await inConflict();
    await choose('trouble.keep-mine');
    await noMessage();
    await soon(saveState).toContain(app.t('save.saved'));
    expect(await textsIn(place)).toContain('mine');
    expect(await versionsKept()).toContain('theirs');
  });

  test('Load theirs: mine goes to the versions, and comes back with undo', async () => {
    const theirs = await inConflict();
    const { stages } = await headingsOnBoard(app.page);
    await choose('trouble.load-theirs');
    await noMessage();
    await soon(titleShown).toBe('Theirs');
    await soon(async () => (await headingsOnBoard(app.page)).stages.length).toBe(stages.length - 1);
    expect(await readFile(place, 'utf8')).toBe(theirs);
    expect(await versionsKept()).toContain('mine');
    await app.page.keyboard.press('Control+z');
    await noteNamed(app.page, 'mine').waitFor();
  });

  test('Save mine as a copy: theirs stays in the file', async () => {
    const theirs = await inConflict();
    const copy = path.join(folder, 'copy.journey');
    await answerSaveDialog(app, copy);
    await choose('trouble.saveMine');
    await soon(saveState).toContain('copy.journey');
    await noMessage();
    expect(await textsIn(copy)).toContain('mine');
    expect(await readFile(place, 'utf8')).toBe(theirs);
  });

  test('is told to the keyboard as well: F6 goes there, Esc back, and the message can be put away', async () => {
    await inConflict();
    await app.page.keyboard.press('F6');
    const focused = () => app.page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe(app.t('merging.both'));
    await app.page.keyboard.press('Escape');
    expect(await app.page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null)).toBe(true);
    await message()
      .getByRole('button', { name: app.t('trouble.hide') })
      .click();
    await soon(() => message().getByRole('button').count()).toBe(1);
    await app.page.keyboard.press('F6');
    await app.page.keyboard.press('Enter');
    await message()
      .getByRole('button', { name: app.t('trouble.keep-mine') })
      .waitFor();
  });
});

describe('a file that is not at its place', () => {
  test('deleted: it is said, and can be saved again there', async () => {
    await openMap();
    await rm(place);
    await message()
      .getByText(app.t('trouble.deleted.title', { name: 'own.journey' }))
      .waitFor();
    await writeNote('after it was gone');
    await choose('trouble.save-again');
    await noMessage();
    expect(await textsIn(place)).toContain('after it was gone');
  });

  test('renamed: it is followed', async () => {
    await openMap();
    const renamed = path.join(folder, 'renamed.journey');
    await rename(place, renamed);
    await news(app.t('news.renamed', { name: 'renamed.journey' })).waitFor();
    await writeNote('under the new name');
    await soon(() => textsIn(renamed)).toContain('under the new name');
    expect((await readdir(folder)).sort()).toEqual(['.jejak-renamed.journey.lock', 'renamed.journey']);
  });

  test('its folder renamed: it is followed too', async () => {
    await openMap();
    await rename(folder, `${folder}-of-may`);
    await news(app.t('news.moved', { name: 'own.journey' })).waitFor();
    await writeNote('in the new folder');
    await soon(() => textsIn(path.join(`${folder}-of-may`, 'own.journey'))).toContain('in the new folder');
  });

  test('its folder away and back: it is saved, and said', async () => {
    await openMap();
    const drawer = path.join(app.folder, 'drawer');
    await rename(folder, drawer);
    await banner('trouble.gone.title').waitFor();
    await writeNote('while it was away');
    await soon(saveState).toContain(app.t('save.reason.gone'));
    await rename(drawer, folder);
    await news(app.t('news.back', { name: 'own.journey' })).waitFor();
    await soon(() => textsIn(place)).toContain('while it was away');
    await noMessage();
  });

  test('its folder away and back with other changes: it is asked about', async () => {
    await openMap();
    const drawer = path.join(app.folder, 'drawer');
    await rename(folder, drawer);
    await banner('trouble.gone.title').waitFor();
    await writeNote('while it was away');
    const theirs = await othersRename(path.join(drawer, 'own.journey'), 'Theirs');
    await rename(drawer, folder);
    await banner('trouble.conflict.title').waitFor();
    expect(await readFile(place, 'utf8')).toBe(theirs);
  });
});

test('a file that may only be read can be looked at, and is saved once it may be written', async () => {
  await openMap();
  await chmod(place, 0o444);
  await banner('trouble.read-only.title').waitFor();
  await soon(saveState).toContain(app.t('save.read-only'));
  await writeNote('tried out');
  await chmod(place, 0o644);
  await news(app.t('news.writable', { name: 'own.journey' })).waitFor();
  await soon(() => textsIn(place)).toContain('tried out');
});

describe('a map that somebody has open on another computer', () => {
  const ana = { holder: 'Ana', host: 'LAPTOP-2', process: 1 };
  const takenByAna = () => new LockFile(realDisk, place, { id: 'ana', self: ana, now: new Date() }).take();
  const anaAs = (key: 'trouble.held.title' | 'trouble.took-over.title') =>
    message().getByText(app.t(key, { holder: holderName(app.t, { name: 'Ana', host: 'LAPTOP-2', since: '' }) }));
  const holderOfLock = async () => (JSON.parse(await readFile(lockPlace(place), 'utf8')) as { host: string }).host;

  /** Closes it, and opens it again while Ana has it, with that button of the question. */
  async function openHeld(button: number): Promise<readonly string[]> {
    await openMap();
    await app.page.keyboard.press('Control+w');
    await app.page.getByRole('heading', { name: app.t('start.new') }).waitFor();
    await takenByAna();
    const asked = await answerQuestions(app, button);
    await openAgain();
    return asked();
  }

  test('read-only: what they save is shown, nothing is written until it is taken over', async () => {
    const holder = holderName(app.t, { name: 'Ana', host: 'LAPTOP-2', since: '' });
    expect(await openHeld(0)).toEqual([app.t('dialog.held', { holder, name: 'own.journey' })]);
    await anaAs('trouble.held.title').waitFor();
    const theirs = await othersRename(place, 'By Ana');
    await soon(titleShown).toBe('By Ana');
    await writeNote('mine');
    await app.page.keyboard.press('Control+s');
    await soon(saveState).toContain(app.t('save.read-only'));
    expect(await readFile(place, 'utf8')).toBe(theirs);
    await choose('trouble.take-over');
    await soon(() => textsIn(place)).toContain('mine');
    await noMessage();
    expect(await holderOfLock()).not.toBe('LAPTOP-2');
  });

  test('as a copy: the file and its lock are left alone', async () => {
    await openHeld(1);
    await soon(saveState).toBe(app.t('save.not-saved-yet'));
    expect(await holderOfLock()).toBe('LAPTOP-2');
    expect(await message().count()).toBe(0);
  });

  test('taken over: it is ours', async () => {
    await openHeld(2);
    await writeNote('mine now');
    await soon(() => textsIn(place)).toContain('mine now');
    expect(await holderOfLock()).not.toBe('LAPTOP-2');
  });

  test('who takes it from this window is named, and it can be taken back', async () => {
    await openMap();
    await takenByAna();
    await anaAs('trouble.took-over.title').waitFor();
    await choose('trouble.take-back');
    await noMessage();
    expect(await holderOfLock()).not.toBe('LAPTOP-2');
  });

  test('no lock stays behind a map that was closed', async () => {
    await openMap();
    await soon(() => readdir(folder)).toContain('.jejak-own.journey.lock');
    await app.page.keyboard.press('Control+w');
    await app.page.getByRole('heading', { name: app.t('start.new') }).waitFor();
    expect(await readdir(folder)).toEqual(['own.journey']);
    await openAgain();
  });
});

test('the same map by a symbolic or a hard link comes to the front in its window', async () => {
  await openMap();
  const [soft, hard] = [path.join(folder, 'soft.journey'), path.join(folder, 'hard.journey')];
  await symlink(place, soft);
  await link(place, hard);
  for (const again of [soft, hard]) {
    const args = [`--user-data-dir=${path.join(app.folder, 'user-data')}`, ROOT, again];
    await promisify(execFile)(electronProgram(), args);
  }
  expect(app.electron.windows().length).toBe(1);
});
