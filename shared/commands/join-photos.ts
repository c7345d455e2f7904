import { type JourneyMap, LIMITS } from '../map/journey-map.ts';
import type { Photo } from '../map/photos.ts';
import { photoPlace, samePhotoPlace } from '../photo/photo-place.ts';

type Joining = {
  /** What the stages and lanes of the other map are called here. */
  readonly stages: ReadonlyMap<string, string>;
  readonly lanes: ReadonlyMap<string, string>;
  readonly idOf: (id: string) => string;
};

/** The photos of another map for places where none lies here yet, with their images, as far as there is room. */
export function photosToJoin(
  map: JourneyMap,
  other: JourneyMap,
  { stages, lanes, idOf }: Joining,
): Pick<JourneyMap, 'photos' | 'images'> {
  if (other.photos.length === 0) return { photos: [], images: [] };
  const moved = other.photos.flatMap((photo): readonly Photo[] => {
    const place = photoPlace(photo);
    const [stage, lane] = place === null ? [null, null] : [stages.get(place.stage), lanes.get(place.lane)];
    if (stage === undefined || lane === undefined) return [];
    const image = photo.image === null ? null : idOf(photo.image);
    return [{ ...photo, id: idOf(photo.id), stage, lane, image }];
  });
  const room = Math.max(0, LIMITS.photos - Math.max(map.photos.length, map.images.length));
  const photos = moved.filter((photo) => !map.photos.some((here) => samePhotoPlace(here, photo))).slice(0, room);
  const wanted = new Set(photos.map(({ image }) => image));
  const images = other.images.map((image) => ({ ...image, id: idOf(image.id) })).filter(({ id }) => wanted.has(id));
  return { photos, images };
}
