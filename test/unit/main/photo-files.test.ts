import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../../main/documents/disk.ts';
import { readPhotoBeside, takePhotosAlong, withPhotosBeside } from '../../../main/photo-files.ts';
import { putPhoto } from '../../../shared/commands/photo-commands.ts';
import { PHOTO_LIMITS } from '../../../shared/photo/image-facts.ts';
import { pngPhoto } from '../../support/photos.ts';
import { SMALL_MAP } from '../../support/small-map.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PHOTO = pngPhoto(4, 3, () => [200, 100, 50]);
const MAP = putPhoto({ id: 'p', width: 4, height: 3, file: 'wall.jpg' }, null)(SMALL_MAP);

/** A map's folder with a photo, and one around it with another. */
async function makeFolder(): Promise<{ readonly around: string; readonly folder: string; readonly own: string }> {
  const around = await temporaryFolder();
  const folder = path.join(around, 'maps');
  await mkdir(path.join(folder, 'deep'), { recursive: true });
  await writeFile(path.join(around, 'secret.jpg'), PHOTO);
  await writeFile(path.join(folder, 'deep', 'wall.jpg'), PHOTO);
  await writeFile(path.join(folder, 'wall.jpg'), PHOTO);
  await writeFile(path.join(folder, 'page.jpg'), '<svg onload="alert(1)"/>');
  await writeFile(path.join(folder, 'large.jpg'), Buffer.concat([PHOTO, Buffer.alloc(PHOTO_LIMITS.bytes)]));
  await mkdir(path.join(folder, 'folder.jpg'));
  await symlink(path.join(around, 'secret.jpg'), path.join(folder, 'linked.jpg'));
  return { around, folder, own: path.join(folder, 'own.journey') };
}

describe('a photo beside its map', () => {
  it('is read where it lies in the very folder of the map', async () => {
    const { own } = await makeFolder();
    expect(await readPhotoBeside(realDisk, own, 'wall.jpg')).toEqual(PHOTO);
  });

  it.each([
    '../secret.jpg',
    'deep/wall.jpg',
    'linked.jpg',
    '/etc/hostname',
    'page.jpg',
    'large.jpg',
    'folder.jpg',
    'gone.jpg',
    'own.journey',
    '',
  ])('%j is none', async (file) => {
    const { own } = await makeFolder();
    expect(await readPhotoBeside(realDisk, own, file)).toBeNull();
  });

  it('goes on paper and into pictures with its map, which stays the very same without one', async () => {
    const { own } = await makeFolder();
    const carried = await withPhotosBeside(realDisk, own, MAP);
    expect(carried.images).toEqual([{ id: 'beside p', bytes: PHOTO.toString('base64') }]);
    expect(carried.photos).toEqual([{ ...MAP.photos[0], image: 'beside p' }]);
    expect(await withPhotosBeside(realDisk, own, SMALL_MAP)).toBe(SMALL_MAP);
    expect(await withPhotosBeside(realDisk, null, MAP)).toBe(MAP);
  });

  it('goes along when its map is saved elsewhere, and writes over nothing there', async () => {
    const { around, own } = await makeFolder();
    const to = path.join(around, 'new', 'own.journey');
    await mkdir(path.dirname(to));
    await takePhotosAlong(realDisk, { map: MAP, path: own }, to);
    expect(await readFile(path.join(around, 'new', 'wall.jpg'))).toEqual(PHOTO);
    await writeFile(path.join(around, 'new', 'wall.jpg'), 'mine');
    await takePhotosAlong(realDisk, { map: MAP, path: own }, to);
    expect(await readFile(path.join(around, 'new', 'wall.jpg'), 'utf8')).toBe('mine');
  });
});
