/** No system takes longer ones. */
const LONGEST = 200;
/** Folders, drives, streams, and whatever hides in a name. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]/u;
const ENDINGS = /\.(?:jpe?g|png|webp)$/i;

/**
 * Whether it is the plain name of a photo in the folder of a map. A map's file may say anything, so that what names a
 * folder, climbs, or is no photo by its name is never looked for.
 */
export function isPhotoFile(name: string): boolean {
  return name.length <= LONGEST && !REFUSED.test(name) && !name.startsWith('.') && ENDINGS.test(name);
}

/** What a photo beside its map is called: after its map, with a part that no other one has. */
export function photoFileName(map: string, part: string): string {
  const plain = map
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[.\s]+/, '');
  return `${Array.from(plain).slice(0, 60).join('').trim() || 'Jejak'} - ${part}.jpg`;
}
