const characters = new Intl.Segmenter();

/** The first letter as a person sees it (an accent or a skin tone stays with its letter); "?" for no name. */
export function initialOf(name: string): string {
  for (const { segment } of characters.segment(name.trim())) return segment.toUpperCase();
  return '?';
}
