import { copyFile, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  PATIENCE,
  type App,
  answerOpenDialog,
  answerSaveDialog,
  makeFolder,
  SAMPLES,
  startApp,
} from '../support/app.ts';

let app: App;
let home: string;
beforeAll(async () => {
  // A copy: the app saves by itself.
  home = await makeFolder();
  const map = path.join(home, 'smartphone.journey');
  await copyFile(path.join(SAMPLES, 'smartphone.journey'), map);
  app = await startApp({ args: [map] });
});
afterAll(async () => {
  await app.close();
  await rm(home, { recursive: true });
});

async function exportAs(format: 'png' | 'svg' | 'xlsx' | 'csv' | 'md' | 'html', name: string): Promise<Buffer> {
  const { page, t } = app;
  const place = path.join(app.folder, name);
  await answerSaveDialog(app, place);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: t('exportDialog.title') });
  await dialog.getByRole('radio', { name: t(`format.${format}`) }).click();
  await dialog.getByRole('button', { name: t('exportDialog.save') }).click();
  await dialog.waitFor({ state: 'detached', timeout: 3 * PATIENCE });
  return readFile(place);
}

test('the dialog writes a picture, a drawing and a workbook of the map', async () => {
  const png = await exportAs('png', 'map.png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
  const svg = (await exportAs('svg', 'map.svg')).toString();
  expect(svg).toMatch(/^<svg xmlns=/);
  expect(svg).toContain('>Awareness</text>');
  expect((await exportAs('xlsx', 'map.xlsx')).subarray(0, 2).toString()).toBe('PK');
  expect(app.complaints).toEqual([]);
});

test('an SVG draws its texts where that is asked for, and says how many it cannot', async () => {
  const { page, t } = app;
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: t('exportDialog.title') });
  await dialog.getByRole('radio', { name: t('format.svg') }).click();
  await dialog.getByRole('radio', { name: t('exportDialog.asOutlines'), exact: true }).click();
  await dialog.getByRole('img', { name: 'Awareness' }).waitFor({ state: 'attached' });
  expect(await dialog.getByRole('note').count()).toBe(0);
  const place = path.join(app.folder, 'drawn.svg');
  await answerSaveDialog(app, place);
  await dialog.getByRole('button', { name: t('exportDialog.save') }).click();
  await dialog.waitFor({ state: 'detached', timeout: 3 * PATIENCE });
  const svg = await readFile(place, 'utf8');
  expect(svg).toContain('aria-label="Awareness"');
  expect(svg).not.toContain('<text');
  expect(app.complaints).toEqual([]);
});

test('a file that cannot be written leaves none, and the dialog says so', async () => {
  const { page, t } = app;
  const before = await readdir(app.folder);
  await answerSaveDialog(app, path.join(app.folder, 'none', 'map.csv'));
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: t('exportDialog.title') });
  await dialog.getByRole('radio', { name: t('format.csv') }).click();
  await dialog.getByRole('button', { name: t('exportDialog.save') }).click();
  await dialog
    .getByRole('status')
    .getByText(/was not saved/)
    .waitFor();
  await page.keyboard.press('Escape');
  expect(await readdir(app.folder)).toEqual(before);
});

test('the map is copied as an outline, and as a picture, from the palette', async () => {
  const { page, t, electron } = app;
  const copyAs = async (label: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(label);
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: t('copyAs.done') })
      .waitFor({ state: 'attached' });
  };
  await copyAs(t('action.edit.copyAsOutline'));
  expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^# Buying a smartphone\n/);
  await copyAs(t('action.edit.copyAsPicture'));
  await expect
    .poll(() => electron.evaluate(({ clipboard }) => clipboard.has('image/png')), { timeout: PATIENCE })
    .toBe(true);
});

test('a table of others is shown first, then added to the map as one step', async () => {
  const { page, t } = app;
  const place = path.join(app.folder, 'list.csv');
  await writeFile(place, 'Where,What,Kind\nAwareness,<b>from a list</b>,Pain points\nElsewhere,=1+1,Pain points\n');
  await answerOpenDialog(app, place);
  await page.keyboard.press('Control+Shift+o');
  const dialog = page.getByRole('dialog', { name: t('importDialog.title', { name: 'list.csv' }) });
  await dialog.getByRole('switch', { name: t('importDialog.headings') }).click();
  await choose(t('importDialog.field.stage'), 'Where');
  await choose(t('importDialog.field.text'), 'What');
  await choose(t('importDialog.field.lane'), 'Kind');
  await dialog.getByRole('cell', { name: '<b>from a list</b>' }).waitFor();
  await dialog.getByRole('button', { name: t('importDialog.addNotes') }).click();
  await page.getByRole('gridcell', { name: 'Awareness, Pain points' }).getByText('<b>from a list</b>').waitFor();
  await page.getByRole('gridcell', { name: 'Elsewhere, Pain points' }).getByText('=1+1').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('gridcell', { name: 'Elsewhere, Pain points' }).waitFor({ state: 'detached' });
  expect(app.complaints).toEqual([]);
});

async function choose(field: string, column: string): Promise<void> {
  await app.page.getByRole('combobox', { name: field }).click();
  await app.page.getByRole('option', { name: column }).click();
}

test('what was exported is imported as a new map in a window of its own', async () => {
  const { page, t } = app;
  await exportAs('md', 'outline.md');
  await answerOpenDialog(app, path.join(app.folder, 'outline.md'));
  await page.keyboard.press('Control+Shift+o');
  const opened = app.electron.waitForEvent('window');
  await page.getByRole('button', { name: t('importDialog.newMap') }).click();
  const other = await opened;
  await other.getByRole('grid').waitFor({ state: 'attached' });
  expect(await other.getByRole('gridcell').count()).toBe(await page.getByRole('gridcell').count());
  await other.close();
});

const MURAL = [
  'ID,Text,BG Color,Sticky type,Border line,Position X,Position Y,Area,Link to,Last Updated By,Last Updated,Last Content Edited By,Last Content Edited,Tags,Integration Labels',
  '1,&lt;b&gt;Kopi&lt;/b&gt; &amp; teh,#FCFE7D,3x3,,100,200,,,,,,,,',
  '2,Antre lama,#FCFE7D,3x3,,100,400,,,,,,,,',
].join('\r\n');

test.each([
  { name: 'mural.csv', content: MURAL, text: 'Antre lama' },
  // One item's text a row, titles of frames as rows of their own.
  { name: 'miro.csv', content: 'Before the visit\r\nParkir penuh\r\nAntre di kasir\r\n', text: 'Parkir penuh' },
])(
  'of a board of others, $name, nothing enters before it was looked at, and one undo takes all of it out',
  async (one) => {
    const { page, t } = app;
    const place = path.join(app.folder, one.name);
    await writeFile(place, one.content);
    await answerOpenDialog(app, place);
    const before = await page.locator('[role=grid]').textContent();
    await page.keyboard.press('Control+Shift+o');
    const dialog = page.getByRole('dialog', { name: t('importDialog.title', { name: one.name }) });
    await dialog.getByText(one.text).first().waitFor();
    expect(await page.locator('[role=grid]').textContent()).toBe(before);
    await dialog.getByRole('button', { name: t('importDialog.addNotes') }).click();
    await page.locator('[role=grid]').getByText(one.text).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Control+z');
    await page.locator('[role=grid]').getByText(one.text).first().waitFor({ state: 'detached' });
    expect(await page.locator('[role=grid]').textContent()).toBe(before);
    expect(app.complaints).toEqual([]);
  },
);
