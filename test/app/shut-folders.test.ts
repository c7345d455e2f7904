import { execFileSync } from 'node:child_process';
import { chmod, copyFile, link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VERSION_ID } from '../../shared/version.ts';
import { type App, electronProgram, makeFolder, mapInFile, SAMPLES, type Start, startApp } from '../support/app.ts';
import { boardIsThere, noteField } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

/** Whoever is root may write everywhere, unless this is taken away. */
const LIKE_ANYBODY = 'setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search';
const isRoot = process.getuid?.() === 0;

let home: string;
let shut: string;
let app: App | null = null;
beforeEach(async () => {
  home = await makeFolder();
  shut = path.join(home, 'shut');
  await mkdir(shut);
});
afterEach(async () => {
  const complaints = app?.complaints ?? [];
  await app?.close();
  app = null;
  await chmod(shut, 0o755);
  await rm(home, { recursive: true });
  expect(complaints).toEqual([]);
});

/** Why this machine can't try it; null: it can. */
function whyNot(): string | null {
  if (process.platform === 'win32') return 'folders are shut in another way on Windows';
  if (!isRoot) return null;
  try {
    execFileSync('sh', ['-c', `exec ${LIKE_ANYBODY} true`], { stdio: 'ignore' });
    return null;
  } catch {
    return 'root writes everywhere, and setpriv is not there to take that away';
  }
}

/** What starts the app as somebody whom a folder can refuse. */
async function refusable(): Promise<string> {
  const program = path.join(home, 'refusable');
  const overhears = path.join(home, 'overhears.cjs');
  // What is asked at the start is asked before a test could listen.
  const words = `${JSON.stringify(said())}, JSON.stringify([message, detail]) + '\\n'`;
  await writeFile(
    overhears,
    `if (require('node:worker_threads').isMainThread) setImmediate(() => {
      const { dialog } = require('electron');
      dialog.showMessageBox = async (...args) => {
        const { message, detail } = args.at(-1);
        require('node:fs').appendFileSync(${words});
        return { response: 0, checkboxChecked: false };
      };
    });`,
  );
  const prefix = isRoot ? `${LIKE_ANYBODY} ` : '';
  const command = `NODE_OPTIONS="--require=${overhears}" exec ${prefix}"${electronProgram()}" "$@"`;
  await writeFile(program, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  return program;
}

/** The id of the version that a file of that name holds. */
function versionOf(name: string): string {
  return path.basename(name).split('.')[0] ?? '';
}

function said(): string {
  return path.join(home, 'said');
}

async function startAnew(
  place: string,
  { language = 'en', userData }: Pick<Start, 'language' | 'userData'>,
): Promise<App> {
  const program = await refusable();
  app = await startApp({ args: [place], program, language, ...(userData === undefined ? {} : { userData }) });
  await boardIsThere(app.page);
  return app;
}

async function writeAndSave({ page, t, ...rest }: App, place: string, text: string): Promise<void> {
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('n');
  await noteField({ page, t, ...rest }).fill(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await soon(async () => (await mapInFile(place)).notes.map((note) => note.text)).toContain(text);
  await soon(() => page.getByRole('status', { name: t('save.state') }).textContent()).toContain(t('save.saved'));
}

test('a map in a folder that takes no new files is written in place, once the old one is kept', async (context) => {
  const reason = whyNot();
  if (reason !== null) return context.skip(reason);
  const place = path.join(shut, 'own.journey');
  const otherName = path.join(home, 'other-name.journey');
  await copyFile(path.join(SAMPLES, 'john.journey'), place);
  await link(place, otherName);
  const original = await readFile(place);
  const { ino } = await stat(place);
  await chmod(shut, 0o555);
  const own = await startAnew(place, {});
  for (const text of ['first', 'second']) await writeAndSave(own, place, text);
  // It is the very file, under each of its names, and nothing lies beside it.
  expect((await stat(place)).ino).toBe(ino);
  expect(await readFile(otherName)).toEqual(await readFile(place));
  expect(await readdir(shut)).toEqual(['own.journey']);
  const backups = path.join(own.folder, 'user-data', 'backups');
  const kept = (await readdir(backups, { recursive: true })).filter((name) => VERSION_ID.test(versionOf(name)));
  const texts = await Promise.all(kept.map(async (name) => gunzipSync(await readFile(path.join(backups, name)))));
  expect(texts.some((text) => text.equals(original))).toBe(true);
  // And what the second save overwrote: the file with the first note alone.
  const overwritten = texts.filter((_text, at) => versionOf(kept[at] ?? '').includes('-overwrite-')).map(String);
  expect(overwritten.some((text) => text.includes('"first"') && !text.includes('"second"'))).toBe(true);
});

test.for(['en', 'id'] as const)(
  'where the app may not write to its own folder it says so, with what is not kept (%s), and maps are saved',
  async (language, { skip }) => {
    const reason = whyNot();
    if (reason !== null) return skip(reason);
    const place = path.join(home, 'own.journey');
    await copyFile(path.join(SAMPLES, 'john.journey'), place);
    const settings = path.join(shut, 'settings.json');
    await writeFile(settings, '{"language":"en"}');
    await chmod(shut, 0o555);
    const own = await startAnew(place, { language, userData: shut });
    await writeAndSave(own, place, 'kept');
    const { t } = own;
    const words = [t('dialog.unwritable'), t('dialog.unwritableDetail', { folder: shut })];
    await soon(() => readFile(said(), 'utf8').catch(() => '')).toBe(`${JSON.stringify(words)}\n`);
    expect(await readdir(shut)).toEqual(['settings.json']);
    expect(await readFile(settings, 'utf8')).toBe('{"language":"en"}');
  },
);
