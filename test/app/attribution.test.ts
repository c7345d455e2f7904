import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Touches } from '../../shared/map/touches.ts';
import { type App, answerOpenDialog, mapInFile } from '../support/app.ts';
import { appOnSample } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import { soon } from '../support/soon.ts';

/** John's path as the sample tells it, and two more who came by advert and went no further. */
const TABLE = `# Export of touches
#

Client ID,Date,Source / Medium,Event name,Event value
John,2026-10-01,google / organic,visit,
John,2026-10-04,google / cpc,click,
John,2026-10-04,Live chat,generate_lead,
John,2026-10-11,Pigeon post,visit,
John,2026-10-11,Phone,purchase,"1,200"
Ana,2026-10-02,google / cpc,click,
Budi,2026-10-03,google / cpc,click,
,,,Grand total,"1,200"
`;

const open = appOnSample('john.journey');
let app: App;
let place: string;
/** What the sample tells of before. */
let before: Touches;
beforeAll(async () => {
  ({ app, place } = await open());
  before = (await mapInFile(place)).touches;
});

async function runFromPalette(label: string): Promise<void> {
  await app.page.keyboard.press('Control+k');
  await app.page.getByRole('combobox').fill(label);
  await app.page.keyboard.press('Enter');
}

function table(name: 'attribution.channels' | 'attribution.stages') {
  return app.page.getByRole('table', { name: app.t(name) });
}

/** Each row's texts, cell by cell. */
async function rowsOf(name: 'attribution.channels' | 'attribution.stages'): Promise<readonly string[]> {
  return table(name)
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join('|')));
}

test('a table of touches is shown first, with what was left out, and taken in as one step', async () => {
  const { page, t } = app;
  const csv = path.join(app.folder, 'touches.csv');
  await writeFile(csv, TABLE);
  await answerOpenDialog(app, csv);
  await runFromPalette(t('action.file.importTouches'));
  const dialog = page.getByRole('dialog', { name: t('touches.title', { name: 'touches.csv' }) });
  const preview = dialog.getByRole('region', { name: t('touches.preview') });
  for (const count of [
    t('touches.touches', { count: 7 }),
    t('touches.customers', { count: 3 }),
    t('touches.leads', { count: 1 }),
    t('touches.sales', { count: 1 }),
    t('touches.left.totals', { count: 1 }),
  ]) {
    await preview.getByText(count, { exact: true }).waitFor();
  }
  await soon(() => violations(page)).toEqual([]);
  await dialog.getByRole('combobox', { name: t('touches.stageOf', { word: 'purchase' }) }).click();
  await page.getByRole('option', { name: 'Becomes a customer' }).click();
  await dialog.getByRole('button', { name: t('touches.import') }).click();
  await page.getByRole('dialog', { name: t('attribution.title') }).waitFor();
  // Headings, five stages, and the pigeons, which no note of the map sends at any.
  expect(await table('attribution.stages').getByRole('row').count()).toBe(7);
  await soon(() => violations(page)).toEqual([]);
});

test('the credit is shared anew with each model', async () => {
  const { page, t } = app;
  const choose = (model: 'first' | 'position' | 'w') =>
    page.getByRole('radio', { name: t(`attribution.model.${model}`), exact: true }).click();
  // Of one sale each of five touches has a fifth; two more adverts led to nothing.
  await soon(() => rowsOf('attribution.channels')).toEqual([
    'Organic search|1|0|0|0.2|240',
    'Paid search|3|0|0|0.2|240',
    'Live chat|1|1|0|0.2|240',
    'Phone|1|0|1|0.2|240',
    'Pigeon post|1|0|0|0.2|240',
  ]);
  await choose('first');
  await soon(() => rowsOf('attribution.channels')).toContain('Organic search|1|0|0|1|1,200');
  await choose('w');
  await soon(() => rowsOf('attribution.channels')).toEqual([
    'Organic search|1|0|0|0.3|360',
    'Live chat|1|1|0|0.3|360',
    'Phone|1|0|1|0.3|360',
    'Paid search|3|0|0|0.05|60',
    'Pigeon post|1|0|0|0.05|60',
  ]);
});

test('drop-off and days between stages are taken over, a step each, kept in the file and undone', async () => {
  const { page, t } = app;
  const dialog = page.getByRole('dialog', { name: t('attribution.title') });
  await dialog.getByRole('button', { name: t('attribution.takeLeaving') }).click();
  await dialog.getByRole('button', { name: t('attribution.takeWaits') }).click();
  await soon(() => dialog.getByRole('button', { name: t('attribution.takeWaits') }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+s');
  // Of three who were met by advert one came further; of John alone nobody was lost.
  await soon(async () => (await mapInFile(place)).stages.map(({ leaving }) => leaving)).toEqual([
    0,
    66.7,
    0,
    null,
    null,
  ]);
  const kept = await mapInFile(place);
  // John came back by advert after three days, and became a lead on the same one. Of the others nothing is told.
  expect(kept.stages.map(({ wait }) => wait)).toEqual([
    { amount: 3, unit: 'day' },
    { amount: 0, unit: 'day' },
    { amount: 1, unit: 'week' },
    { amount: 2, unit: 'minute' },
    null,
  ]);
  expect(kept.touches.paths.reduce((sum, { customers }) => sum + customers, 0)).toBe(3);
  expect(JSON.stringify(kept.touches)).not.toContain('John');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await soon(async () => (await mapInFile(place)).touches).toEqual(before);
});
