import { stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeMap } from '../../shared/file/write-map.ts';
import { type App, makeFolder } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { boardIsThere, noteField } from '../support/on-board.ts';
import { SMALL_MAP } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

const started = appsOfTest();

/** The families of which a file has come, or of which one has not. */
function fontsThere({ page }: App, areMissing = false): Promise<readonly string[]> {
  return page.evaluate((missing) => {
    const found = Array.from(document.fonts).filter(({ status }) => (status === 'loaded') !== missing);
    return [...new Set(found.map(({ family }) => family.replaceAll('"', '')))].sort();
  }, areMissing);
}

test('a map waits for no font that it needs nothing of, and one that is needed later comes', async () => {
  const place = path.join(await makeFolder(), 'own.journey');
  await writeFile(place, writeMap(SMALL_MAP, {}));
  const app = await started({ args: [place] });
  await boardIsThere(app.page);
  expect(await fontsThere(app)).not.toContain('Noto Sans');
  // What a Latin text is written with has come whole: for a face that has not, something has to stand in.
  expect(await fontsThere(app)).toEqual(['Inter Latin', 'Inter Latin Variable']);
  expect(await fontsThere(app, true)).not.toContain('Inter Latin');
  expect(await fontsThere(app, true)).not.toContain('Inter Latin Variable');
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

test('where there is no graphics card, it is looked for once a day', async ({ skip }) => {
  const userData = await makeFolder();
  const note = path.join(userData, 'no-graphics-card');
  const age = async (): Promise<number | null> =>
    stat(note).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => null,
    );
  const hour = 60 * 60 * 1000;
  const startAfter = async (hours: number): Promise<void> => {
    const then = (Date.now() - hours * hour) / 1000;
    await utimes(note, then, then);
    const next = await started({ userData });
    await next.page.getByRole('heading', { name: next.t('start.new') }).waitFor();
    await next.electron.evaluate(({ app: running }) => running.getGPUInfo('basic'));
    await next.close();
  };
  const first = await started({ userData });
  await first.page.getByRole('heading', { name: first.t('start.new') }).waitFor();
  const card = await first.electron.evaluate(({ app: running }) => running.getGPUFeatureStatus().gpu_compositing);
  skip(!card.startsWith('disabled'), 'this machine has a graphics card');
  await soon(age).toBeLessThan(hour);
  await first.close();
  await startAfter(5);
  expect(await age()).toBeGreaterThan(4 * hour);
  await startAfter(30);
  await soon(age).toBeLessThan(hour);
});
