import path from 'node:path';
import type { JourneyMap } from '../shared/map/journey-map.ts';
import type { Photo } from '../shared/map/photos.ts';
import { carryingPhotos } from '../shared/photo/carrying-photos.ts';
import { PHOTO_LIMITS, photoFacts } from '../shared/photo/image-facts.ts';
import { isPhotoFile } from '../shared/photo/photo-file.ts';
import type { Disk } from './documents/disk.ts';
import { isThere, writeNewFile } from './write-output.ts';

type Reading = Pick<Disk, 'realpath' | 'facts' | 'read'>;

/**
 * The bytes of a photo that lies beside its map; null: it is not there, it is no photo, or it lies elsewhere, be it by
 * way of a link. Nothing is decoded here.
 */
export async function readPhotoBeside(disk: Reading, map: string, file: Photo['file']): Promise<Uint8Array | null> {
  if (!isPhotoFile(file)) return null;
  try {
    const folder = await disk.realpath(path.dirname(map));
    const place = await disk.realpath(path.join(folder, file));
    if (path.dirname(place) !== folder) return null;
    const { isFile, size } = await disk.facts(place);
    if (!isFile || size > PHOTO_LIMITS.bytes) return null;
    const bytes = await disk.read(place);
    return photoFacts(bytes).ok ? bytes : null;
  } catch {
    return null;
  }
}

/** The map as it goes on paper or into a picture, its photos with it. `place`: where it lies, null: nowhere yet. */
export async function withPhotosBeside(disk: Reading, place: string | null, map: JourneyMap): Promise<JourneyMap> {
  return place === null ? map : carryingPhotos(map, ({ file }) => readPhotoBeside(disk, place, file));
}

/**
 * Copies the photos beside a map to where it is about to be saved. What lies there under the same name stays as it is;
 * a photo that can't be copied is told as missing by the map itself.
 */
export async function takePhotosAlong(
  disk: Disk,
  { map, path: from }: { readonly map: JourneyMap; readonly path: string | null },
  to: string,
): Promise<void> {
  if (from === null || path.dirname(from) === path.dirname(to)) return;
  for (const { file } of map.photos) {
    const bytes = file === '' ? null : await readPhotoBeside(disk, from, file);
    const place = path.join(path.dirname(to), file);
    if (bytes !== null && !(await isThere(disk, place))) await writeNewFile(disk, place, bytes);
  }
}
