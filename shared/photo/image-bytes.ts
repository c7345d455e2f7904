import type { PhotoImage } from '../map/photos.ts';
import { fromBase64 } from './base64.ts';
import { type ImageFacts, photoFacts } from './image-facts.ts';

const known = new WeakMap<PhotoImage, ImageFacts | null>();

/** What an image of a map is by its bytes, looked at once; null: nothing that may be decoded. */
export function imageFacts(image: PhotoImage): ImageFacts | null {
  const before = known.get(image);
  if (before !== undefined) return before;
  const bytes = fromBase64(image.bytes);
  const facts = bytes === null ? null : photoFacts(bytes);
  const answer = facts?.ok === true ? facts.value : null;
  known.set(image, answer);
  return answer;
}
