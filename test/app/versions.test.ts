import { copyFile, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countChanges } from '../../shared/map/count-changes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { momentText } from '../../shared/moment-text.ts';
import { answerSaveDialog, type App, chooseInMenu, makeFolder, mapInFile, SAMPLES, startApp } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { boardIsThere, newMap, noteField, notesOnBoard, openFromStart } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

describe.each([
  ['en', 'light'],
  ['id', 'dark'],
] as const)('in the language %s and %s colours', (language, theme) => {
  let app: App;
  let userData: string;
  let place: string;
  let original: JourneyMap;
  beforeAll(async () => {
    userData = await makeFolder();
    await writeFile(path.join(userData, 'settings.json'), JSON.stringify({ language, theme }));
    app = await startApp({ language, userData });
    place = path.join(app.folder, 'rebecca.journey');
    await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
    await utimes(place, new Date('2026-01-31T09:00:00'), new Date('2026-01-31T09:00:00'));
    original = await mapInFile(place);
    await openFromStart(app, place);
  });
  afterEach(() => {
    expect(app.complaints).toEqual([]);
  });
  afterAll(async () => {
    await app.close();
    await rm(userData, { recursive: true });
  });

  const dialog = (): Locator => app.page.getByRole('dialog', { name: app.t('versions.title') });
  const options = (): Locator => dialog().getByRole('option');

  async function writeNote(text: string): Promise<void> {
    await app.page.getByRole('gridcell').first().focus();
    await app.page.keyboard.press('n');
    await noteField(app).waitFor();
    await app.page.keyboard.type(text);
    await app.page.keyboard.press('Enter');
  }

  async function saveNow(): Promise<void> {
    await app.page.keyboard.press('Control+s');
    await soon(() => app.page.getByRole('status', { name: app.t('save.state') }).textContent()).toContain(
      app.t('save.saved'),
    );
  }

  async function openVersions(): Promise<void> {
    await chooseInMenu(app, 'file.versions');
    await dialog().waitFor();
  }

  async function close(): Promise<void> {
    await app.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  }

  test('a map that was only opened has no versions, and the dialog says how it comes to have some', async () => {
    await openVersions();
    await dialog().getByText(app.t('versions.emptyLine'), { exact: true }).waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await close();
  });

  test('the first save leaves what lay in the file before, and a person gives a state a name', async () => {
    await writeNote('first words');
    await saveNow();
    await chooseInMenu(app, 'file.keepVersion');
    const name = app.page.getByRole('textbox', { name: app.t('versions.name') });
    await name.waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await name.fill('Before lunch');
    await app.page.keyboard.press('Enter');
    await name.waitFor({ state: 'detached' });
    await soon(() => app.page.locator('.unseen[role="status"]').textContent()).toBe(
      app.t('versions.kept', { name: 'Before lunch' }),
    );
    await writeNote('second words');
    await writeNote('third words');
    await openVersions();
    const since = (count: number) => app.t('versions.since', { changes: app.t('versions.notes.added', { count }) });
    await soon(() => options().allTextContents()).toEqual([
      expect.stringMatching(new RegExp(`^Before lunch.*${app.t('versions.why.checkpoint')}.*${since(2)}$`)),
      expect.stringMatching(new RegExp(`${app.t('versions.why.session')}.*${since(3)}$`)),
    ]);
    await soon(() => violations(app.page)).toEqual([]);
  });

  test('the keyboard goes through the list, and what is chosen is shown', async () => {
    const { page, t } = app;
    const chosen = () => dialog().getByRole('option', { selected: true }).textContent();
    await soon(() => isFocused(options().first())).toBe(true);
    const picture = dialog().getByRole('img');
    await picture.waitFor();
    const first = await picture.getAttribute('aria-label');
    await page.keyboard.press('ArrowDown');
    await soon(chosen).toContain(t('versions.why.session'));
    await soon(() => isFocused(options().last())).toBe(true);
    await soon(() => picture.getAttribute('aria-label')).not.toBe(first);
    await soon(() => isPainted(picture)).toBe(true);
    await picture.focus();
    const whole = await pictureIn(picture);
    for (const key of ['+', 'ArrowRight', '-', 'ArrowLeft']) await page.keyboard.press(key);
    await page.keyboard.press('0');
    await soon(async () => isAlike(await pictureIn(picture), whole)).toBe(true);
    await page.keyboard.press('+');
    await soon(async () => isAlike(await pictureIn(picture), whole)).toBe(false);
    await options().last().focus();
    await page.keyboard.press('Home');
    await soon(chosen).toContain('Before lunch');
  });

  test('a restored version is a new map in a window of its own: that state, and nothing else is touched', async () => {
    const { t } = app;
    await options().last().click();
    const opening = app.electron.waitForEvent('window');
    await dialog()
      .getByRole('button', { name: t('versions.restore') })
      .click();
    const copy = await opening;
    await boardIsThere(copy);
    await soon(() => copy.getByRole('status', { name: t('save.state') }).textContent()).toContain(
      t('save.not-saved-yet'),
    );
    const target = path.join(app.folder, 'restored.journey');
    await answerSaveDialog(app, target);
    await copy.keyboard.press('Control+s');
    await soon(() =>
      mapInFile(target)
        .then(() => true)
        .catch(() => false),
    ).toBe(true);
    const restored = await mapInFile(target);
    const time = momentText('2026-01-31T09:00:00', language);
    expect(restored.title).toBe(t('versions.copyTitle', { title: original.title, time }));
    expect({ ...restored, title: original.title }).toEqual(original);
    await copy.close();
    await soon(async () => countChanges(original, await mapInFile(place)).notes).toEqual({
      added: 3,
      changed: 0,
      removed: 0,
    });
  });

  test('a version is deleted once the person says so again, and the keyboard stays in the list', async () => {
    const { page, t } = app;
    await page.bringToFront();
    await options().last().focus();
    await page.keyboard.press('Delete');
    const question = page.getByRole('dialog', { name: t('versions.deleteTitle') });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await options().count()).toBe(2);
    await soon(() => isFocused(options().last())).toBe(true);
    await page.keyboard.press('Delete');
    await question.getByRole('button', { name: t('versions.deleteYes') }).click();
    await soon(() => options().count()).toBe(1);
    await soon(() => isFocused(options().first())).toBe(true);
    await soon(() => options().first().textContent()).toContain('Before lunch');
    await close();
    expect(JSON.stringify(await notesOnBoard(page))).toContain('third words');
  });

  test('a version that was damaged says so, restores nothing, and can be deleted', async () => {
    const { page, t } = app;
    await openVersions();
    await dialog().getByRole('img').waitFor();
    for (const name of await readdir(path.join(userData, 'backups'), { recursive: true })) {
      if (name.endsWith('.gz')) await writeFile(path.join(userData, 'backups', name), 'damaged');
    }
    const restore = dialog().getByRole('button', { name: t('versions.restore') });
    await restore.click();
    await dialog().getByText(t('versions.unreadable'), { exact: true }).waitFor();
    await soon(() => restore.getAttribute('aria-disabled')).toBe('true');
    await close();
    await openVersions();
    await soon(() => options().allTextContents()).toEqual([expect.stringContaining(t('versions.unreadableShort'))]);
    await dialog().getByText(t('versions.unreadable'), { exact: true }).waitFor();
    await soon(() => violations(page)).toEqual([]);
    await dialog()
      .getByRole('button', { name: t('versions.delete') })
      .click();
    await page.getByRole('button', { name: t('versions.deleteYes') }).click();
    await dialog().getByText(t('versions.emptyLine'), { exact: true }).waitFor();
    await soon(() => isFocused(dialog().getByRole('button', { name: t('versions.keep') }))).toBe(true);
    await close();
    expect(app.electron.windows()).toHaveLength(1);
  });

  test('a map without a file asks for one before a version of it is kept', async () => {
    const { page, t } = app;
    await chooseInMenu(app, 'file.close');
    await page.getByRole('heading', { name: t('start.new') }).waitFor();
    await newMap(app, 'three');
    await writeNote('words of a new map');
    await openVersions();
    await dialog().getByText(t('versions.emptyUntitled'), { exact: true }).waitFor();
    await answerSaveDialog(app, null);
    await dialog()
      .getByRole('button', { name: t('versions.keep') })
      .click();
    const name = page.getByRole('textbox', { name: t('versions.name') });
    await page.getByText(t('versions.keepUntitled'), { exact: true }).waitFor();
    await name.fill('Start');
    await page.keyboard.press('Enter');
    await name.waitFor({ state: 'detached' });
    await dialog().getByText(t('versions.emptyUntitled'), { exact: true }).waitFor();
    const target = path.join(app.folder, 'new.journey');
    await answerSaveDialog(app, target);
    await dialog()
      .getByRole('button', { name: t('versions.keep') })
      .click();
    await name.fill('Start');
    await page.keyboard.press('Enter');
    await soon(() => options().allTextContents()).toEqual([expect.stringMatching(/^Start/)]);
    expect(await readFile(target, 'utf8')).toContain('words of a new map');
    await close();
  });
});

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => document.activeElement === element);
}

/** What a canvas shows, in small. */
function pictureIn(canvas: Locator): Promise<readonly number[]> {
  return canvas.evaluate((element) => {
    const small = new OffscreenCanvas(120, 60).getContext('2d');
    small?.drawImage(element as HTMLCanvasElement, 0, 0, 120, 60);
    return Array.from(small?.getImageData(0, 0, 120, 60).data ?? []);
  });
}

/** The same for the eye: the edges of a note that is painted and of one that is copied may differ by a shade. */
function isAlike(a: readonly number[], b: readonly number[]): boolean {
  const others = a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) > 16);
  return others.length < a.length / 100;
}

/** Whether it shows more than one colour. */
function isPainted(canvas: Locator): Promise<boolean> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const data = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    return new Set(new Uint32Array(Uint8ClampedArray.from(data).buffer)).size > 20;
  });
}
