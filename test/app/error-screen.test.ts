import { copyFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeMap } from '../../shared/file/write-map.ts';
import { answerSaveDialog, type App, makeFolder, ROOT } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { violations } from '../support/axe.ts';
import { boardIsThere, focusedName, noteField, notesOnBoard } from '../support/on-board.ts';
import { SMALL_MAP } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

const started = appsOfTest({ mayComplain: true });
const SECRET = 'Rahasiabesar';

/** The next dialog breaks down as it is put into the window. */
function breakNextDialog({ page }: App): Promise<void> {
  return page.evaluate((message) => {
    document.body.appendChild = () => {
      delete (document.body as Partial<HTMLElement>).appendChild;
      throw new TypeError(message);
    };
  }, SECRET);
}

test.each(['en', 'id'] as const)(
  'a window that cannot be drawn says so (%s), saves a report that tells nothing of the map, and loads again with all of it',
  async (language) => {
    const folder = await makeFolder();
    const place = path.join(folder, 'own.journey');
    await writeFile(place, writeMap({ ...SMALL_MAP, title: SECRET }, {}));
    const app = await started({ args: [place], language });
    const { page, t } = app;
    await boardIsThere(page);
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('n');
    await noteField(app).fill(`${SECRET}, the last word`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await breakNextDialog(app);
    await page.keyboard.press('F1');

    await page.getByRole('heading', { name: t('error.title') }).waitFor();
    expect(await violations(page)).toEqual([]);
    await soon(() => focusedName(page)).toBe(t('error.reload'));
    const report = page.getByRole('button', { name: t('action.help.report') });
    await answerSaveDialog(app, null);
    await report.click();
    await answerSaveDialog(app, path.join(folder, 'report.txt'));
    await report.click();
    await page
      .getByRole('status')
      .getByText(t('diagnosis.saved', { name: 'report.txt' }))
      .waitFor();
    const text = await readFile(path.join(folder, 'report.txt'), 'utf8');
    expect(text).toMatch(/^Jejak report\n/);
    expect(text).toMatch(/page: TypeError\n/);
    expect(text).not.toContain(SECRET);
    // A report that could not be written says why, and where.
    await answerSaveDialog(app, path.join(folder, 'none', 'report.txt'));
    await report.click();
    await page
      .getByRole('status')
      .getByText(t('diagnosis.notSaved', { reason: t('save.reason.gone') }))
      .waitFor();

    await page.getByRole('button', { name: t('error.reload') }).click();
    await boardIsThere(page);
    expect(
      Object.values(await notesOnBoard(page))
        .flat()
        .join(),
    ).toContain('the last word');
    await rm(folder, { recursive: true });
  },
);

test('a window whose later part cannot be read says so, with a map and without one', async () => {
  const root = await makeFolder();
  await copyFile(path.join(ROOT, 'package.json'), path.join(root, 'package.json'));
  await cp(path.join(ROOT, 'out'), path.join(root, 'out'), { recursive: true });
  const assets = path.join(root, 'out', 'renderer', 'assets');
  const late = (await readdir(assets)).filter((name) => /^Surroundings-.*\.js$/.test(name));
  expect(late).toHaveLength(1);
  await rm(path.join(assets, late[0] ?? ''));
  const place = path.join(root, 'own.journey');
  await writeFile(place, writeMap(SMALL_MAP, {}));
  for (const args of [[], [place]]) {
    const app = await started({ root, args });
    await app.page.getByRole('heading', { name: app.t('error.title') }).waitFor();
    await soon(() => focusedName(app.page)).toBe(app.t('error.reload'));
  }
  await rm(root, { recursive: true });
});
