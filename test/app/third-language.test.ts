import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../shared/i18n/en.ts';
import { laneWords } from '../../shared/map/lane-words.ts';
import { template } from '../../shared/map/templates.ts';
import { type App, makeFolder, ROOT, startApp } from '../support/app.ts';
import { boardIsThere, headingsOnBoard } from '../support/on-board.ts';
import { PSEUDO_NAME, PSEUDO_TAG, pseudoLanguageFile, pseudoText } from '../support/pseudo-language.ts';

const SOURCES = [
  'main',
  'renderer',
  'shared',
  'assets',
  '.scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** As the window says it in the further language. */
const said = (key: { [Key in keyof typeof en]: (typeof en)[Key] extends string ? Key : never }[keyof typeof en]) =>
  pseudoText(en[key]);

let tree: string;
let userData: string;
let app: App;

/** A copy of the sources with one file more, and its line in the list of languages. */
beforeAll(async () => {
  tree = await makeFolder();
  userData = await makeFolder();
  for (const source of SOURCES) {
    const isWanted = (file: string): boolean => !file.endsWith('.lock');
    await cp(path.join(ROOT, source), path.join(tree, source), { recursive: true, filter: isWanted });
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'), 'junction');
  await mkdir(path.join(tree, '.cache'));
  await writeFile(path.join(tree, 'shared/i18n/pseudo.ts'), pseudoLanguageFile());
  const list = path.join(tree, 'shared/i18n/languages.ts');
  const before = await readFile(list, 'utf8');
  const after = before
    .replace("import { en } from './en.ts';", "import { en } from './en.ts';\nimport { pseudo } from './pseudo.ts';")
    .replace('const SPOKEN = {', `const SPOKEN = {\n  ${PSEUDO_TAG}: pseudo,`);
  await writeFile(list, after);
});
afterAll(async () => {
  await app?.close();
  await rm(tree, { recursive: true });
  await rm(userData, { recursive: true });
});

test('a further language is one file and its line: the whole app compiles with it, and is built', async () => {
  const run = promisify(execFile);
  const tsc = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  for (const folder of ['main', 'renderer']) {
    const { stdout } = await run(process.execPath, [tsc, '-p', path.join(tree, folder)]);
    expect(stdout).toBe('');
  }
  const env = { ...process.env, NODE_ENV: 'production' };
  await run(process.execPath, [path.join(tree, '.scripts/build.mjs')], { cwd: tree, env });
}, 300_000);

test('it is spoken on the start screen, among the languages, and in the map that is begun', async () => {
  await writeFile(path.join(userData, 'settings.json'), JSON.stringify({ language: PSEUDO_TAG }));
  app = await startApp({ userData, root: tree });
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await app.page.getByRole('heading', { name: said('start.samples') }).waitFor();
  await app.page.getByRole('radio', { name: PSEUDO_NAME }).waitFor();
  expect(await app.page.locator('html').getAttribute('lang')).toBe(PSEUDO_TAG);
  expect(await cutTexts(app.page)).toEqual([]);
  await app.page
    .getByRole('button', { name: said('template.five') })
    .first()
    .click();
  await boardIsThere(app.page);
  const { stages, lanes } = await headingsOnBoard(app.page);
  expect(stages.map((stage) => stage.split('\n')[0])).toEqual(
    template('five', 'en').stages.map(({ name }) => expect.stringContaining(pseudoText(name))),
  );
  expect(lanes[0]).toContain(pseudoText(laneWords('action', 'en').name));
});

test('its texts, longer by four in ten, fit on the board and in the inspector', async () => {
  expect(await cutTexts(app.page)).toEqual([]);
  for (const role of ['gridcell', 'columnheader', 'rowheader'] as const) {
    await app.page.getByRole(role).first().focus();
    expect(await cutTexts(app.page)).toEqual([]);
  }
});

test.each([
  ['Print', 'Control+p'],
  ['Export', 'Control+e'],
  ['Settings', 'Control+,'],
  ['Keys', 'F1'],
])('they fit in %s', async (_, keys) => {
  await app.page.keyboard.press(keys);
  const dialog = app.page.getByRole('dialog');
  await dialog.waitFor();
  expect(await cutTexts(app.page)).toEqual([]);
  await app.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

/** Buttons, labels and headings that are seen, and cut off or reaching out of the window. */
function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = 'button, label, .label, legend, h1, h2, h3, h4, a, [role="radio"], [role="tab"], [role^="menuitem"]';
    return Array.from(document.querySelectorAll<HTMLElement>(named))
      .filter(
        (element) => element.closest('[role="grid"]') === null && element.checkVisibility({ opacityProperty: true }),
      )
      .filter((element) => {
        const { width, height, left, right } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1 || element.textContent === '') return false;
        return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
          ? true
          : left < -1 || right > innerWidth + 1;
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent}`);
  });
}
