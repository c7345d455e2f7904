import { PHOTO_DEFAULTS } from '../map/defaults.ts';
import { type JourneyMap, LIMITS } from '../map/journey-map.ts';
import type { Photo, PhotoImage } from '../map/photos.ts';
import { isPhotoFile } from '../photo/photo-file.ts';
import { photoPlace, samePhotoPlace } from '../photo/photo-place.ts';
import { hasCell } from './cell-places.ts';
import type { Command } from './command.ts';
import { patching, withTextsCut } from './patch.ts';
import { areFree, withChanged, without, withParts } from './records.ts';

export type NewPhoto = Pick<Photo, 'id' | 'width' | 'height'> & Partial<Photo>;

/**
 * Lays a photo under a cell or the map, in place of the one that lies there. `image`: its bytes, where they are kept in
 * the map; null: they lie beside it.
 */
export function putPhoto(photo: NewPhoto, image: PhotoImage | null): Command {
  const { opacity, file } = { ...PHOTO_DEFAULTS, ...photo };
  const added: Photo = withTextsCut({
    ...PHOTO_DEFAULTS,
    ...photo,
    width: soundSide(photo.width),
    height: soundSide(photo.height),
    opacity: soundOpacity(opacity),
    image: image?.id ?? null,
    file: image === null ? file : '',
  });
  const place = photoPlace(added);
  return (map) => {
    if (!areFree(map, image === null ? [added.id] : [added.id, image.id])) return map;
    if (place !== null && !hasCell(map, place)) return map;
    if (image === null ? !isPhotoFile(added.file) : image.bytes.length > MOST_BASE64) return map;
    const others = { ...map, ...withoutPhotos(map, (other) => samePhotoPlace(other, added)) };
    const images = image === null ? others.images : [...others.images, image];
    if (others.photos.length >= LIMITS.photos || images.length > LIMITS.photos) return map;
    return {
      ...others,
      photos: [...others.photos, { ...added, stage: place?.stage ?? null, lane: place?.lane ?? null }],
      images,
    };
  };
}

const MOST_BASE64 = Math.ceil(LIMITS.photoBytes / 3) * 4;

/** How strongly it shows, 0..1. */
export function setPhotoOpacity(id: string, opacity: number): Command {
  return changePhoto(id, { opacity: soundOpacity(opacity) });
}

export function showPhoto(id: string, isShown: boolean): Command {
  return changePhoto(id, { hidden: !isShown });
}

export function removePhoto(id: string): Command {
  return (map) =>
    withParts(
      map,
      withoutPhotos(map, (photo) => photo.id === id),
    );
}

/** The photos without those that leave, and the images that are left with them: no image stays that nothing shows. */
export function withoutPhotos(
  { photos, images }: Pick<JourneyMap, 'photos' | 'images'>,
  leaves: (photo: Photo) => boolean,
): Pick<JourneyMap, 'photos' | 'images'> {
  const left = without(photos, leaves);
  if (left === photos) return { photos, images };
  const shown = new Set(left.map(({ image }) => image));
  return { photos: left, images: without(images, ({ id }) => !shown.has(id)) };
}

function changePhoto(id: string, patch: Partial<Photo>): Command {
  const change = patching(patch);
  return (map) => withParts(map, { photos: withChanged(map.photos, id, change) });
}

/** Hundredths, and never -0, which would be another value when it is read. */
function soundOpacity(opacity: number): number {
  return Number.isNaN(opacity) ? PHOTO_DEFAULTS.opacity : Math.round(Math.min(1, Math.max(0, opacity)) * 100) / 100 + 0;
}

function soundSide(side: number): number {
  return Math.min(LIMITS.photoSide, Math.max(1, Math.round(side) || 1));
}
