import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ActionId } from '../../shared/action-catalogue.ts';
import { type App, chooseInMenu, menuLabel, startApp } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { boardIsThere } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({ language: 'id' });
});
afterEach(() => expect(app.complaints).toEqual([]));
afterAll(() => app.close());

async function choose(action: ActionId): Promise<void> {
  await soon(() => menuLabel(app, action)).not.toBeNull();
  await chooseInMenu(app, action);
}

const tourOf = ({ page, t }: App, stop: 'board' | 'capture' | 'print') =>
  page.getByRole('dialog', { name: t(`tour.${stop}`), exact: true });

async function kept(): Promise<unknown> {
  const text = await readFile(path.join(app.folder, 'user-data', 'settings.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { offersTour?: unknown }).offersTour;
}

test('the first start offers a tour, which goes from stop to stop by keys and is offered no more', async () => {
  const { page, t } = app;
  await page.getByRole('region', { name: t('tour.invite') }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: t('tour.start') }).press('Enter');
  await boardIsThere(page);
  await tourOf(app, 'board').waitFor();
  expect(await violations(page)).toEqual([]);
  await soon(kept).toBe(false);
  await page.keyboard.press('Enter');
  await tourOf(app, 'capture').waitFor();
  await page.keyboard.press('ArrowLeft');
  await tourOf(app, 'board').waitFor();
  for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('ArrowRight');
  await tourOf(app, 'print').waitFor();
  await page.keyboard.press('Enter');
  await tourOf(app, 'print').waitFor({ state: 'detached' });
  // Again from the menu, and skipped.
  await choose('help.tour');
  await tourOf(app, 'board').waitFor();
  await page.keyboard.press('Escape');
  await tourOf(app, 'board').waitFor({ state: 'detached' });
});

test('the guide is read by chapter, with pictures that are there and nothing that leads away', async () => {
  const { page, t } = app;
  await page.keyboard.press('Shift+F1');
  const guide = page.getByRole('dialog', { name: t('guide.title') });
  await soon(() => guide.getByRole('tab').count()).toBe(6);
  const chapters = await guide.getByRole('tab').all();
  for (const chapter of chapters) {
    await chapter.click();
    const picture = guide.getByRole('img');
    await soon(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(960);
  }
  expect(await guide.getByRole('link').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('what is new and what this app is are told, with licences', async () => {
  const { page, t } = app;
  await choose('help.news');
  await page.getByRole('region', { name: t('news.version', { version: '0.1.0' }) }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await choose('help.about');
  const about = page.getByRole('dialog', { name: t('aboutApp.title') });
  await about.getByText(t('aboutApp.version', { version: '0.1.0' })).waitFor();
  await about.getByText(t('aboutApp.privacy')).waitFor();
  await soon(() => about.getByRole('region', { name: t('aboutApp.licences') }).textContent()).toContain('## konva - ');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
});
