import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSettings } from '../../../main/settings.ts';
import { systemError, watchedDisk } from '../../support/faulty-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test.each([
  [['id-ID', 'en-US'], 'id'],
  [['id'], 'id'],
  [['in_ID'], 'id'],
  [['en-US', 'id'], 'en'],
  [['ide'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('the first language of %j is %s', async (locales, language) => {
  const settings = await openSettings(await temporaryFolder(), locales);
  expect(settings.value()).toEqual({ language });
});

test('what was chosen holds at the next start, whatever the system speaks', async () => {
  const folder = path.join(await temporaryFolder(), 'new', 'folder');
  const settings = await openSettings(folder, ['en']);
  expect(await settings.keep({ language: 'id' })).toBeNull();
  expect(await settings.keep({ language: 'en' })).toBeNull();
  expect(await settings.keep({ language: 'id' })).toBeNull();
  expect((await openSettings(folder, ['en'])).value()).toEqual({ language: 'id' });
});

describe('settings that can not be read', () => {
  test.each(['', '{', 'null', '0', '[]', '{"language":"fr"}', '\u0000'])(
    '%j are set aside, and not deleted',
    async (text) => {
      const folder = await temporaryFolder();
      await writeFile(path.join(folder, 'settings.json'), text);
      const settings = await openSettings(folder, ['id']);
      expect(settings.value()).toEqual({ language: 'id' });
      const [aside = '', ...others] = await readdir(folder);
      expect([aside, others]).toEqual([expect.stringMatching(/^settings\.unreadable-[\dTZ-]+\.json$/), []]);
      expect(await readFile(path.join(folder, aside), 'utf8')).toBe(text);
      expect(await settings.keep({ language: 'en' })).toBeNull();
      expect(await readdir(folder)).toHaveLength(2);
    },
  );

  test('now, but perhaps tomorrow, are never written over', async () => {
    const folder = await temporaryFolder();
    const place = path.join(folder, 'settings.json');
    await writeFile(place, '{"language":"id"}');
    const disk = watchedDisk((call) => {
      if (call === 'read') throw systemError('EIO');
    });
    const settings = await openSettings(folder, ['en'], disk);
    expect(await settings.keep({ language: 'en' })).toEqual({ code: 'changed-elsewhere', what: 'changed' });
    expect(settings.value()).toEqual({ language: 'en' });
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
    expect(await settings.keep({ language: 'id' })).toMatchObject({ code: 'changed-elsewhere' });
    expect(await readFile(place, 'utf8')).toBe('nonsense');
  });
});

test('a folder that can not be made is told', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'file'), '');
  const settings = await openSettings(path.join(folder, 'file'), ['en']);
  expect(await settings.keep({ language: 'id' })).not.toBeNull();
  await mkdir(path.join(folder, 'empty'));
  expect(settings.value()).toEqual({ language: 'id' });
});
