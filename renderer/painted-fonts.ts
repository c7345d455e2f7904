import { FONT_FAMILY, TEXT_WEIGHTS } from '../shared/theme.ts';

/** The first of the fonts has all of Latin; Chromium would load every font of a list that has a character. */
const LATIN = /^[\u0000-\u00ff\u2000-\u206f]*$/;
const FIRST_FONT = FONT_FAMILY.split(',', 1).join();

/** The faces of what is painted, on the board, on paper and in pictures. */
function facesFor(characters: string): readonly string[] {
  const fonts = LATIN.test(characters) ? FIRST_FONT : FONT_FAMILY;
  return TEXT_WEIGHTS.map((weight) => `${weight} 14px ${fonts}`);
}

export function hasPaintedFonts(characters: string): boolean {
  return facesFor(characters).every((face) => document.fonts.check(face, characters));
}

/** Loads what these characters need of the bundled fonts. */
export async function loadPaintedFonts(characters: string): Promise<void> {
  await Promise.all(facesFor(characters).map((face) => document.fonts.load(face, characters)));
}
