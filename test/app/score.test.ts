import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type App, chooseInMenu, startApp } from '../support/app.ts';
import { cellNamed, coloursAt, focusedName, newMap, stageNamed, undoAll } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({ language: 'id' });
  await newMap(app, 'five');
});
afterEach(() => expect(app.complaints).toEqual([]));
afterAll(() => app.close());

const STAGE = 'Kesadaran';

function inspector() {
  return app.page.getByRole('complementary', { name: app.t('inspector.label') });
}

function figure(name: 'baseline' | 'actual' | 'target' | 'weight') {
  return inspector().getByRole('textbox', { name: app.t(`metric.${name}`), exact: true });
}

function described(): Promise<string | null> {
  return stageNamed(app.page, STAGE).getAttribute('aria-description');
}

test('a metric is chosen and filled in by keys alone, and the stage has a score', async () => {
  const { page, t } = app;
  await stageNamed(page, STAGE).focus();
  expect(await described()).toBeNull();
  await inspector()
    .getByRole('button', { name: t('metric.add') })
    .focus();
  await page.keyboard.press('Enter');
  // The first that is offered for this stage is the rank, the second the visits.
  await soon(() => focusedName(page)).toBe('Peringkat pencarian');
  await page.keyboard.press('ArrowDown');
  await soon(() => focusedName(page)).toBe('Kunjungan');
  await page.keyboard.press('Enter');
  await soon(() => figure('actual').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('1.500,5');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('1.000');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2.001');
  await page.keyboard.press('Tab');
  // (1500.5 - 1000) / (2001 - 1000) = 0.5; of the whole only metrics are there: half.
  await soon(described).toBe(t('score.described', { score: 50, confidence: 50 }));
  await soon(() => figure('actual').inputValue()).toBe('1.500,5');
  await page.getByRole('button', { name: t('score.chipOf', { score: 50, confidence: 10 }) }).waitFor();
});

test('what is no number is told of and changes nothing', async () => {
  const { page, t } = app;
  await figure('target').fill('banyak');
  await inspector()
    .getByText(t('metric.noNumber', { text: 'banyak', example: '1.234,5' }))
    .waitFor();
  expect(await figure('target').getAttribute('aria-invalid')).toBe('true');
  await figure('actual').focus();
  await soon(() => figure('target').inputValue()).toBe('2.001');
  await figure('weight').fill('-1');
  await inspector().getByText(t('metric.tooSmall')).waitFor();
  await page.keyboard.press('Escape');
  await soon(() => figure('weight').inputValue()).toBe('1');
});

test('its table names every figure and what is missing', async () => {
  const { page, t } = app;
  await page.keyboard.press('Control+Alt+s');
  const dialog = page.getByRole('dialog', { name: t('score.title') });
  await dialog.waitFor();
  const cells = (name: string) => dialog.getByRole('row', { name }).first().getByRole('cell').allInnerTexts();
  expect(await cells('Kunjungan')).toEqual(['1.500,5, dari 1.000 ke 2.001', '50 %', '100 %', '50']);
  expect(await cells(t('score.part.emotion'))).toEqual(['', t('score.missing'), '', '']);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('stages take the colours of their scores, a legend says so, and puts them back', async () => {
  const { page, t } = app;
  await page.getByRole('gridcell').first().focus();
  const box = (await stageNamed(page, STAGE).boundingBox())!;
  const corner = { x: box.x + 12, y: box.y + 6 };
  const plain = await coloursAt(page, corner);
  await chooseInMenu(app, 'view.heat');
  const legend = page.getByRole('group', { name: t('score.legend') });
  await legend.getByText(t('score.scale')).waitFor();
  await legend.getByText(t('score.none')).waitFor();
  // Half of what was aimed at: the middle of the scale.
  await soon(() => coloursAt(page, corner)).toContain('107 110 120 255');
  await legend.getByRole('button', { name: t('score.plainStages') }).click();
  await legend.waitFor({ state: 'detached' });
  await soon(() => coloursAt(page, corner)).toEqual(plain);
});

test('a lane of metrics tells of it, and a new figure keeps the old one', async () => {
  const { page, t } = app;
  await page.getByRole('button', { name: t('rail.addLane') }).click();
  await page.getByRole('menuitem', { name: t('lane.metric'), exact: true }).click();
  const cell = cellNamed(page, `${STAGE}, ${t('lane.metric')}`);
  await soon(() => cell.getAttribute('aria-description')).toBe('Kunjungan: 1.500,5 dari 2.001');
  await cell.focus();
  await inspector()
    .getByRole('button', { name: /Kunjungan/ })
    .click();
  await inspector()
    .getByRole('button', { name: t('metric.renew') })
    .click();
  await figure('actual').fill('1.250,25');
  await figure('target').focus();
  await soon(() => inspector().getByRole('listitem').allInnerTexts()).toContainEqual(
    expect.stringContaining('1.500,5'),
  );
  // (1250.25 - 1000) / 1001 = 0.25
  await soon(described).toBe(t('score.described', { score: 25, confidence: 50 }));
});

test('the day of an earlier figure is told as people write it, and a wrong year is mended', async () => {
  const day = inspector().getByRole('textbox', { name: app.t('metric.earlierDate', { figure: '1.500,5' }) });
  await day.fill('1 Okt 2062');
  await day.press('Enter');
  await soon(() => day.inputValue()).toBe('1 Okt 2062');
  await day.fill('2026-10-01');
  await day.press('Enter');
  await soon(() => day.inputValue()).toBe('1 Okt 2026');
});

test('all of it is undone', async () => {
  await stageNamed(app.page, STAGE).focus();
  await undoAll(app);
  await soon(described).toBeNull();
  await soon(() => inspector().getByText(app.t('metric.none')).count()).toBe(1);
});
