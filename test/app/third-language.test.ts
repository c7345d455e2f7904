import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMap } from '../../shared/file/write-map.ts';
import { laneWords } from '../../shared/map/lane-words.ts';
import { template } from '../../shared/map/templates.ts';
import { type App, makeFolder, ROOT, startApp } from '../support/app.ts';
import { allDialogs, crowdedMap, leaveDialogs, OPENED_BY, openDialog, type Opened } from '../support/every-dialog.ts';
import { misfits } from '../support/misfits.ts';
import { boardIsThere, headingsOnBoard } from '../support/on-board.ts';
import { PSEUDO_NAME, PSEUDO_TAG, pseudoLanguageFile, pseudoText, said } from '../support/pseudo-language.ts';
import { soon } from '../support/soon.ts';
import { die, journalsIn } from '../support/sudden-end.ts';

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
  expect(await misfits(app.page)).toEqual([]);
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
  expect(await misfits(app.page)).toEqual([]);
  for (const role of ['gridcell', 'columnheader', 'rowheader'] as const) {
    await app.page.getByRole(role).first().focus();
    expect(await misfits(app.page)).toEqual([]);
  }
});

describe('its texts fit in whatever lies over the window', () => {
  let opened: Opened;

  test('all of which is opened here, on a map that has something for each, after a power cut', async () => {
    expect((await allDialogs()).filter((name) => !(name in OPENED_BY))).toEqual([]);
    await app.page.getByRole('gridcell').first().focus();
    await app.page.keyboard.press('n');
    await app.page.keyboard.type('Half');
    await soon(() => journalsIn(userData)).toContain('Half"');
    await die(app);
    const map = await crowdedMap();
    const place = path.join(tree, 'crowded.journey');
    await writeFile(place, writeMap(map, {}));
    app = await startApp({ userData, root: tree, args: [place] });
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
    // It offers what was begun, over the board.
    await app.page.getByRole('dialog').waitFor();
    await leaveDialogs(app.page);
    await boardIsThere(app.page);
    opened = { app, map };
  });

  test.each(Object.keys(OPENED_BY))('%s', async (name) => {
    // A test that failed may have left its own.
    await leaveDialogs(app.page);
    await openDialog(name, opened);
    expect(await misfits(app.page)).toEqual([]);
  });
});
