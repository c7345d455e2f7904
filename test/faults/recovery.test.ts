import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { realDisk } from '../../main/documents/disk.ts';
import { type App, mapInFile, SAMPLES, startApp } from '../support/app.ts';
import { report, times } from '../support/faults-report.ts';
import { isRecoverable } from '../support/guarded-care.ts';
import { boardIsThere, noteField } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';
import { die, journalsIn } from '../support/sudden-end.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NAME = 'own.journey';
/** From before the map saves itself until after it has: now the journal has the note, now the file, now both. */
const LONGEST_LIFE = 2_500;

test('what was written in the real app is there when it starts again after a kill', async () => {
  // A start takes three seconds, and all quick rows together shall take less than four minutes.
  const runs = times({ quick: 20, full: 300 });
  const home = await temporaryFolder();
  const place = path.join(home, NAME);
  await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
  let known = await notesIn(place);
  let app = await start(home, place);
  let recovered = 0;
  const harmed: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const next = [...known, `written ${run}`];
    await writeAndDie(app, home, run);
    const isOffered = await isRecoverable(realDisk, userData(home));
    if (isOffered) recovered += 1;
    app = await start(home, place);
    const found = await notesAfter(app, place, isOffered);
    // One draft may say the same as an earlier one did: each note counts once.
    const drafts = [...found];
    const lost = next.filter((text) => {
      const at = drafts.indexOf(text);
      if (at >= 0) drafts.splice(at, 1);
      return at < 0;
    });
    const strange = drafts.filter((text) => !`typed until the end ${run}`.startsWith(text));
    if (lost.length > 0 || strange.length > 0 || drafts.length > 1)
      harmed.push(`run ${run}: lost ${lost.join(', ')}; besides there is ${drafts.join(', ')}`);
    known = found;
  }
  await app.close();
  const note = `${recovered} through the dialog, ${runs - recovered} were saved before`;
  report({ promise: 'recovery through the interface', runs, lost: harmed.length, note });
  expect(harmed).toEqual([]);
});

function userData(home: string): string {
  return path.join(home, 'user-data');
}

async function notesIn(place: string): Promise<readonly string[]> {
  return (await mapInFile(place)).notes.map(({ text }) => text);
}

function start(home: string, place: string): Promise<App> {
  return startApp({ args: [place], userData: userData(home) });
}

/** One note is finished and journalled; another is being typed when the app dies. */
async function writeAndDie(app: App, home: string, run: number): Promise<void> {
  await boardIsThere(app.page);
  await write(app, `written ${run}`);
  await app.page.keyboard.press('Enter');
  await soon(() => whatIsKept(home)).toContain(`written ${run}`);
  // The window dies in the middle of it.
  const typing = write(app, `typed until the end ${run}`).catch(() => undefined);
  await wait(Math.random() * LONGEST_LIFE);
  await die(app);
  await typing;
}

async function write({ page, ...app }: App, text: string): Promise<void> {
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('n');
  await noteField({ page, ...app }).waitFor();
  await page.keyboard.type(text);
}

/** All that the journals and the file hold, as text. */
async function whatIsKept(home: string): Promise<string> {
  const file = readFile(path.join(home, NAME), 'utf8').catch(() => '');
  return (await Promise.all([file, journalsIn(userData(home))])).join('');
}

/** The notes of the file once the app, started again, has taken back what it offers and saved it. */
async function notesAfter(app: App, place: string, isOffered: boolean): Promise<readonly string[]> {
  if (isOffered) {
    const dialog = app.page.getByRole('dialog', { name: app.t('recovery.title') });
    const { title } = await mapInFile(place);
    await dialog.getByRole('button', { name: app.t('recovery.recoverNamed', { title }) }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  await boardIsThere(app.page);
  await app.page.keyboard.press('Control+s');
  await soon(() => app.page.getByRole('status', { name: app.t('save.state') }).textContent()).toContain(
    app.t('save.saved'),
  );
  return notesIn(place);
}
