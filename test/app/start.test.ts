import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeMap } from '../../shared/file/write-map.ts';
import { type App, makeFolder } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { boardIsThere, noteField } from '../support/on-board.ts';
import { SMALL_MAP } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

const started = appsOfTest();

/** The families of which a file has come. */
function fontsThere({ page }: App): Promise<readonly string[]> {
  return page.evaluate(() => {
    const there = Array.from(document.fonts).filter(({ status }) => status === 'loaded');
    return [...new Set(there.map(({ family }) => family.replaceAll('"', '')))].sort();
  });
}

test('a map waits for no font that it needs nothing of, and one that is needed later comes', async () => {
  const place = path.join(await makeFolder(), 'own.journey');
  await writeFile(place, writeMap(SMALL_MAP, {}));
  const app = await started({ args: [place] });
  await boardIsThere(app.page);
  expect(await fontsThere(app)).not.toContain('Noto Sans');
  expect(await fontsThere(app)).toContain('Inter');
  await app.page.getByRole('gridcell').first().focus();
  await app.page.keyboard.press('n');
  await noteField(app).fill('\u0928\u092e\u0938\u094d\u0924\u0947');
  await app.page.keyboard.press('Enter');
  await soon(() => fontsThere(app)).toContain('Noto Sans');
});

test('a key that is pressed before the rest of the window has come opens what it is for', async () => {
  const place = path.join(await makeFolder(), 'own.journey');
  await writeFile(place, writeMap(SMALL_MAP, {}));
  const { page, t } = await started({ args: [place] });
  await boardIsThere(page);
  await page.keyboard.press('F1');
  await soon(() => page.getByRole('dialog', { name: t('keys.title') }).count()).toBe(1);
});
