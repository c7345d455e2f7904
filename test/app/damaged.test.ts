import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { salvageLosses, salvageText } from '../../shared/salvage/salvage-text.ts';
import { salvage } from '../../shared/salvage/salvage.ts';
import {
  answerQuestions,
  answerSaveDialog,
  type App,
  FIXTURES,
  mapInFile,
  menuLabel,
  SAMPLES,
} from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import {
  boardAtRest,
  boardIsThere,
  chooseOnStart,
  dragTo,
  middleOf,
  noteNamed,
  notesOnBoard,
} from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const started = appsOfTest();

const rebecca = path.join(SAMPLES, 'rebecca.journey');

/** The sample with a hole of NUL bytes in its notes and without its last lines. */
async function damaged(app: App): Promise<{ readonly place: string; readonly bytes: Buffer }> {
  const bytes = await readFile(rebecca);
  const from = bytes.indexOf('"text"', bytes.indexOf('"notes"') + 600);
  bytes.fill(0, from, from + 400);
  const place = path.join(app.folder, 'damaged.journey');
  const torn = bytes.subarray(0, bytes.length - 60);
  await writeFile(place, torn);
  return { place, bytes: torn };
}

describe.each(['en', 'id'] as const)('a damaged map, in the language %s', (language) => {
  test('is told, and what can be read of it opens as a new map; the file stays byte for byte', async () => {
    const app = await started({ language });
    const { page, t } = app;
    const { place, bytes } = await damaged(app);
    const wanted = salvage(new TextDecoder().decode(bytes), { newId: () => 'unused', language });
    if (wanted === null) throw new Error('there is nothing to salvage');
    await chooseOnStart(app, place);
    const dialog = page.getByRole('alertdialog');
    const { kept } = wanted.report;
    await dialog
      .getByRole('button', { name: `${t('rescue.salvage')} ${t('rescue.notes', { count: kept.notes })}` })
      .click();
    await boardIsThere(page);
    await page.getByText(salvageText(t, wanted.report), { exact: true }).waitFor();
    await page.getByText(t('salvage.losses'), { exact: true }).click();
    for (const loss of salvageLosses(t, wanted.report)) await page.getByText(loss, { exact: true }).waitFor();
    const names = Object.values(await notesOnBoard(page)).flat();
    expect(names).toHaveLength(kept.notes);
    // It would be lost, so that leaving asks.
    const asked = await answerQuestions(app, 2);
    await page.keyboard.press('Control+w');
    await soon(asked).toHaveLength(1);
    const copy = path.join(app.folder, 'salvaged.journey');
    await answerSaveDialog(app, copy);
    await page.keyboard.press('Control+s');
    await soon(() => page.getByRole('status', { name: t('save.state') }).textContent()).toContain('salvaged.journey');
    expect(await mapInFile(copy)).toEqual(wanted.file.map);
    expect(await readFile(place)).toEqual(bytes);
  });

  test('a map of a newer Jejak is shown, and nothing takes hold of it', async () => {
    const app = await started({ language });
    const { page, t } = app;
    const place = path.join(app.folder, 'newer.journey');
    await copyFile(path.join(FIXTURES, 'bad', 'version-2.journey'), place);
    const before = await readFile(place);
    await chooseOnStart(app, place);
    await boardIsThere(page);
    await page.getByText(t('arrival.newer', { name: 'newer.journey' }), { exact: true }).waitFor();
    await page.getByRole('button', { name: t('recovery.hide') }).click();
    const notes = await notesOnBoard(page);
    const [first = ''] = Object.values(notes).flat();
    const newNote = page.getByRole('button', { name: t('action.note.new'), exact: true });
    expect(await newNote.getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByRole('textbox', { name: t('top.title') }).isEditable()).toBe(false);
    expect(await page.getByRole('textbox', { name: t('capture.label') }).count()).toBe(0);
    const from = await middleOf(page, noteNamed(page, first));
    await dragTo(page, from, { x: from.x + 300, y: from.y + 120 });
    await page.mouse.up();
    await page.mouse.dblclick(from.x, from.y);
    await noteNamed(page, first).focus();
    for (const key of ['Delete', 'Enter', 'n', 'Alt+ArrowRight', 'Control+d', 'Control+x', 'Control+v', 'p', 'q']) {
      await page.keyboard.press(key);
    }
    await boardAtRest(page);
    expect(await notesOnBoard(page)).toEqual(notes);
    expect(await page.getByRole('textbox', { name: t('board.noteInput') }).count()).toBe(0);
    await soon(() => menuLabel(app, 'file.saveAs')).toBe(null);
    expect(await menuLabel(app, 'file.print')).not.toBe(null);
    await page.keyboard.press('Control+p');
    await page.getByRole('dialog', { name: t('printDialog.title') }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+w');
    await page.getByRole('heading', { name: t('start.new') }).waitFor();
    expect(await readFile(place)).toEqual(before);
  });
});

test('the last good version of a file that was damaged later can be had', async () => {
  const app = await started();
  const { page, t } = app;
  const place = path.join(app.folder, 'own.journey');
  await copyFile(rebecca, place);
  const good = await mapInFile(place);
  await chooseOnStart(app, place);
  await boardIsThere(page);
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('n');
  await page.keyboard.type('a later note');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await soon(async () => (await mapInFile(place)).notes.length).toBe(good.notes.length + 1);
  await page.keyboard.press('Control+w');
  await page.getByRole('heading', { name: t('start.new') }).waitFor();
  const torn = (await readFile(place)).subarray(0, 900);
  await writeFile(place, torn);
  await chooseOnStart(app, place);
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('rescue.backup') })
    .click();
  await boardIsThere(page);
  expect(Object.values(await notesOnBoard(page)).flat()).toHaveLength(good.notes.length);
  expect(await readFile(place)).toEqual(torn);
});
