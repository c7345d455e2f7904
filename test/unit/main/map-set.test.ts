import fc from 'fast-check';
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../../main/documents/disk.ts';
import { followedSet, nameOfMember, placeOfMember } from '../../../main/map-set.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const disk = { realpath: (place: string) => realpath(place) };

/** A folder with a set in it, beside a map that is none of its business. */
async function makeSet(): Promise<{ readonly folder: string; readonly own: string }> {
  const around = await temporaryFolder();
  const folder = path.join(around, 'set');
  await mkdir(path.join(folder, 'deep'), { recursive: true });
  await writeFile(path.join(around, 'secret.journey'), '');
  await writeFile(path.join(folder, 'deep', 'shop.journey'), '');
  await symlink(around, path.join(folder, 'out'));
  await symlink(path.join(around, 'secret.journey'), path.join(folder, 'linked.journey'));
  return { folder, own: path.join(folder, 'own.journey') };
}

describe('where a map of a set lies', () => {
  it('beside this one, or below, whether it is there or not', async () => {
    const { folder, own } = await makeSet();
    expect(await placeOfMember(disk, own, 'deep/shop.journey')).toBe(path.join(folder, 'deep', 'shop.journey'));
    expect(await placeOfMember(disk, own, 'gone.journey')).toBe(path.join(folder, 'gone.journey'));
  });

  it.each(['../secret.journey', 'out/secret.journey', 'linked.journey', '/secret.journey'])(
    '%s leads out, also by a link: nowhere',
    async (file) => {
      const { own } = await makeSet();
      expect(await placeOfMember(disk, own, file)).toBeNull();
    },
  );

  it('whatever a file says, never outside its folder', async () => {
    const { folder, own } = await makeSet();
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      'out',
      'deep',
      'C:',
      'a',
      '\0',
      '//',
      '%2e%2e',
      '.journey',
      '~',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const place = await placeOfMember(disk, own, `${pieces.join('')}.journey`);
        const [first] = place === null ? [''] : path.relative(folder, place).split(path.sep);
        expect(['..', 'out', 'linked.journey']).not.toContain(first);
      }),
    );
  });
});

describe('how a map is named in a set', () => {
  it('relative to the file that names it, with slashes', async () => {
    const { folder, own } = await makeSet();
    expect(await nameOfMember(disk, own, path.join(folder, 'deep', 'shop.journey'))).toBe('deep/shop.journey');
  });

  it.each(['secret.journey', 'set/deep', 'set/linked.journey'])('%s is not one of it', async (place) => {
    const { folder, own } = await makeSet();
    expect(await nameOfMember(disk, own, path.join(path.dirname(folder), place))).toBeNull();
  });
});

describe('a set whose map is saved to another folder', () => {
  it('is named from there: what lies below anew, what was copied along as before, what lies elsewhere not at all', async () => {
    const around = await temporaryFolder();
    const from = path.join(around, 'work', 'own.journey');
    await mkdir(path.join(around, 'work', 'deep'), { recursive: true });
    await mkdir(path.join(around, 'other'));
    for (const name of ['work/shop.journey', 'work/deep/web.journey', 'shop.journey', 'other/shop.journey']) {
      await writeFile(path.join(around, name), '');
    }
    const maps = [
      { title: 'Shop', file: 'shop.journey' },
      { title: '', file: 'deep/web.journey' },
    ];
    const followed = (to: string) => followedSet(realDisk, { from, to: path.join(around, to) }, maps);
    // Beside the new place lies a map of the same name: it was copied along.
    expect(await followed('own.journey')).toEqual({
      moved: [{ from: 'deep/web.journey', to: 'work/deep/web.journey' }],
      left: [],
    });
    expect(await followed('other/own.journey')).toEqual({ moved: [], left: ['web'] });
    expect(await followed('work/renamed.journey')).toEqual({ moved: [], left: [] });
  });
});
