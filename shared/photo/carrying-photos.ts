import type { JourneyMap } from '../map/journey-map.ts';
import type { Photo, PhotoImage } from '../map/photos.ts';
import { toBase64 } from './base64.ts';

/**
 * The map as it goes on paper or into a picture: photos that lie beside it come along in it. What is not there stays
 * wanted. The very same map where none lies beside it.
 */
export async function carryingPhotos(
  map: JourneyMap,
  read: (photo: Photo) => Promise<Uint8Array | null>,
): Promise<JourneyMap> {
  if (map.photos.every(({ file }) => file === '')) return map;
  const images: PhotoImage[] = [...map.images];
  const photos: Photo[] = [];
  for (const photo of map.photos) {
    const bytes = photo.file === '' ? null : await read(photo);
    if (bytes === null) {
      photos.push(photo);
      continue;
    }
    const id = `beside ${photo.id}`;
    images.push({ id, bytes: toBase64(bytes) });
    photos.push({ ...photo, image: id });
  }
  return { ...map, photos, images };
}
