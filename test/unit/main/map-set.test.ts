import fc from 'fast-check';
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOfMember, placeOfMember } from '../../../main/map-set.ts';
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
