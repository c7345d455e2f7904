import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOpenDialog, makeFolder, SAMPLES, startApp } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { boardIsThere } from '../support/on-board.ts';
import { wholeResultFolder } from '../support/result-folder.ts';
import { runApp } from '../support/run-app.ts';
import { soon } from '../support/soon.ts';

const SAMPLE = path.join(SAMPLES, 'kunjungan-toko.journey');

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** It holds the sample, as sound as that is. */
async function expectWhole(place: string): Promise<void> {
  await wholeResultFolder(place, 'id');
  const map = path.join(place, `${path.basename(place).replace(/ \d+$/, '')}.journey`);
  expect(await runApp(['--check', map], { folder })).toEqual(await runApp(['--check', SAMPLE], { folder }));
}

test.each(['en', 'id'] as const)(
  'a result folder is made by one action, and the next beside it, in %s',
  async (language) => {
    // What is open has a lock file beside it, which is not to lie among the samples.
    const map = path.join(folder, path.basename(SAMPLE));
    await copyFile(SAMPLE, map);
    const app = await startApp({ args: [map], language });
    try {
      const { page, t } = app;
      await boardIsThere(page);
      const out = path.join(app.folder, 'out');
      await mkdir(out);
      await answerOpenDialog(app, out);
      await app.electron.evaluate(({ shell }) => {
        const shown: string[] = [];
        Object.assign(globalThis, { shown });
        shell.showItemInFolder = (place) => void shown.push(place);
      });
      await page.keyboard.press('Control+k');
      await page.keyboard.type(t('action.file.results').slice(0, -1));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: t('results.title') });
      await dialog.getByRole('button', { name: t('results.show') }).waitFor();
      const [name = ''] = await readdir(out);
      await dialog.getByText(t('results.done', { folder: name }), { exact: true }).waitFor();
      await expectWhole(path.join(out, name));
      await soon(() => violations(page)).toEqual([]);
      await dialog.getByRole('button', { name: t('results.show') }).click();
      const shown = await app.electron.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
      expect(shown).toEqual([path.join(out, name)]);
      await dialog
        .getByRole('button', { name: t('common.close'), exact: true })
        .last()
        .click();
      await dialog.waitFor({ state: 'detached' });

      const ending = await runApp(['--results', SAMPLE, out], { folder, display: true });
      expect(ending).toEqual({ code: 0, output: `${path.join(out, `${name} 2`)}\n`, errors: '' });
      await expectWhole(path.join(out, `${name} 2`));
      expect(app.complaints).toEqual([]);
    } finally {
      await app.close();
    }
  },
);

test('a map that is none gets no folder', async () => {
  const ending = await runApp(['--results', 'nothing.journey', 'out'], { folder, display: true });
  expect([ending.code, ending.output, ending.errors]).toEqual([1, '', expect.stringContaining('nothing.journey')]);
  await expect(readdir(path.join(folder, 'out'))).rejects.toThrow('ENOENT');
});
