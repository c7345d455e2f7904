import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../shared/ipc/settings.ts';
import type { Language } from '../../../shared/map/journey-map.ts';
import { openSettings } from '../../../main/settings.ts';
import { keptOf, usualPrintSettings } from '../../../shared/print/print-settings.ts';
import { systemError, watchedDisk } from '../../support/faulty-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What holds at the first start. */
function first(language: Language): Settings {
  return { language, theme: 'system', scale: 1, minimap: true, coverage: true, personaLimit: 3, offersTour: true };
}

test.each<[string[], Language]>([
  [['id-ID', 'en-US'], 'id'],
  [['id'], 'id'],
  [['in_ID'], 'id'],
  [['en-US', 'id'], 'en'],
  [['ide'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('the first language of %j is %s', async (locales, language) => {
  const settings = await openSettings(await temporaryFolder(), locales);
  expect(settings.value()).toEqual(first(language));
});

test('what was chosen holds at the next start, whatever the system speaks', async () => {
  const folder = path.join(await temporaryFolder(), 'new', 'folder');
  const settings = await openSettings(folder, ['en']);
  expect(await settings.keep(first('id'))).toBeNull();
  expect(await settings.keep(first('en'))).toBeNull();
  expect(await settings.keep(first('id'))).toBeNull();
  expect((await openSettings(folder, ['en'])).value()).toEqual(first('id'));
});

test('settings of an earlier version have the language alone, later ones may have more', async () => {
  const folder = await temporaryFolder();
  const place = path.join(folder, 'settings.json');
  await writeFile(place, '{"language":"id"}');
  // Whoever has settings has been here before: nothing is offered to them.
  expect((await openSettings(folder, ['en'])).value()).toEqual({ ...first('id'), offersTour: undefined });
  await writeFile(place, '{"language":"id","theme":"dark","scale":1.5,"later":true}');
  expect((await openSettings(folder, ['en'])).value()).toEqual({
    language: 'id',
    theme: 'dark',
    scale: 1.5,
    minimap: true,
    coverage: true,
    personaLimit: 3,
  });
});

test('how a map was printed last holds too; what another version kept of that is left out alone', async () => {
  const folder = await temporaryFolder();
  const print = { ...keptOf(usualPrintSettings('en')), paper: 'f4' as const, margin: 5 };
  await (await openSettings(folder, ['en'])).keep({ ...first('id'), print });
  expect((await openSettings(folder, ['en'])).value()).toEqual({ ...first('id'), print });
  await writeFile(
    path.join(folder, 'settings.json'),
    JSON.stringify({ ...first('id'), theme: 'dark', print: { ...print, paper: 'a9' } }),
  );
  expect((await openSettings(folder, ['en'])).value()).toEqual({ ...first('id'), theme: 'dark' });
});

describe('settings that can not be read', () => {
  test.each([
    '',
    '{',
    'null',
    '0',
    '[]',
    '{"language":"fr"}',
    '{"language":"en","theme":"pink"}',
    '{"language":"en","scale":9}',
    '\u0000',
  ])('%j are set aside, and not deleted', async (text) => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'settings.json'), text);
    const settings = await openSettings(folder, ['id']);
    expect(settings.value()).toEqual(first('id'));
    const [aside = '', ...others] = await readdir(folder);
    expect([aside, others]).toEqual([expect.stringMatching(/^settings\.unreadable-[\dTZ-]+\.json$/), []]);
    expect(await readFile(path.join(folder, aside), 'utf8')).toBe(text);
    expect(await settings.keep(first('en'))).toBeNull();
    expect(await readdir(folder)).toHaveLength(2);
  });

  test('now, but perhaps tomorrow, are never written over', async () => {
    const folder = await temporaryFolder();
    const place = path.join(folder, 'settings.json');
    await writeFile(place, '{"language":"id"}');
    const disk = watchedDisk((call) => {
      if (call === 'read') throw systemError('EIO');
    });
    const settings = await openSettings(folder, ['en'], disk);
    expect(await settings.keep(first('en'))).toEqual({ code: 'changed-elsewhere', what: 'changed' });
    expect(settings.value()).toEqual(first('en'));
    expect(await readFile(place, 'utf8')).toBe('{"language":"id"}');
  });

  test('stay where they are when they can not be set aside', async () => {
    const folder = await temporaryFolder();
    const place = path.join(folder, 'settings.json');
    await writeFile(place, 'nonsense');
    const disk = watchedDisk((call, turn) => {
      if (call === 'rename' && turn === 1) throw systemError('EPERM');
    });
    const settings = await openSettings(folder, ['en'], disk);
    expect(await settings.keep(first('id'))).toMatchObject({ code: 'changed-elsewhere' });
    expect(await readFile(place, 'utf8')).toBe('nonsense');
  });
});

test('a folder that can not be made is told', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'file'), '');
  const settings = await openSettings(path.join(folder, 'file'), ['en']);
  expect(await settings.keep(first('id'))).not.toBeNull();
  await mkdir(path.join(folder, 'empty'));
  expect(settings.value()).toEqual(first('id'));
});
