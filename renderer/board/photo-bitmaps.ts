import type { PhotoBox } from '../../shared/layout/layout.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import type { Photo, PhotoImage } from '../../shared/map/photos.ts';
import { fromBase64 } from '../../shared/photo/base64.ts';
import { carryingPhotos } from '../../shared/photo/carrying-photos.ts';
import { photoFacts } from '../../shared/photo/image-facts.ts';

/** A photo that can be painted, one that is on its way, or one that can't be had. */
export type Loaded = ImageBitmap | 'coming' | 'missing';

const ofImages = new WeakMap<PhotoImage, Loaded>();
/** By the names of the files: they change only with the map that is shown. */
const ofFiles = new Map<string, Loaded>();
const listeners = new Set<() => void>();
let readBeside: (photo: Photo) => Promise<Uint8Array | null> = () => Promise.resolve(null);

/** Says who reads photos that lie beside the map; what was read before is forgotten. */
export function readPhotosWith(read: (photo: Photo) => Promise<Uint8Array | null>): void {
  readBeside = read;
  for (const bitmap of ofFiles.values()) if (bitmap instanceof ImageBitmap) bitmap.close();
  ofFiles.clear();
}

/** A map of this window as it goes on paper or into a picture, its photos with it. */
export function withPhotosInReach(map: JourneyMap): Promise<JourneyMap> {
  return carryingPhotos(map, readBeside);
}

/** What was missing is looked for once more when it is painted next. */
export function lookForMissingPhotos(): void {
  const missing = [...ofFiles].filter(([, loaded]) => loaded === 'missing');
  for (const [file] of missing) ofFiles.delete(file);
  if (missing.length > 0) tell();
}

/** Calls back whenever a photo has come or turned out to be missing. */
export function onPhoto(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function bitmapOf({ photo, image }: Pick<PhotoBox, 'photo' | 'image'>): Loaded {
  if (image !== null) return bitmapOfImage(image);
  if (photo.file === '') return 'missing';
  const known = ofFiles.get(photo.file);
  if (known !== undefined) return known;
  ofFiles.set(photo.file, 'coming');
  void readBeside(photo)
    .then((bytes) => (bytes === null ? 'missing' : decoded(bytes)))
    .catch(() => 'missing' as const)
    .then((loaded) => {
      ofFiles.set(photo.file, loaded);
      tell();
    });
  return 'coming';
}

export function bitmapOfImage(image: PhotoImage): Loaded {
  const known = ofImages.get(image);
  if (known === undefined) void load(image);
  return known ?? 'coming';
}

async function load(image: PhotoImage): Promise<void> {
  ofImages.set(image, 'coming');
  const bytes = fromBase64(image.bytes);
  ofImages.set(image, bytes === null ? 'missing' : await decoded(bytes));
  tell();
}

/** For a picture that is painted once: everything in it is there before. */
export async function loadPhotos(shapes: readonly Shape[]): Promise<void> {
  await Promise.all(shapes.flatMap((shape) => (shape.kind === 'photo' ? [load(shape.image)] : [])));
}

/** How large it is is looked at before: what a file says may be far more than fits into any memory. */
async function decoded(bytes: Uint8Array): Promise<ImageBitmap | 'missing'> {
  const facts = photoFacts(bytes);
  if (!facts.ok) return 'missing';
  try {
    return await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: facts.value.type }));
  } catch {
    return 'missing';
  }
}
