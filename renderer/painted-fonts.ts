import { FONT_FAMILY, TEXT_WEIGHTS } from '../shared/theme.ts';

/** What the first of the fonts may lack. Asked for a list of fonts, Chromium loads each that has the character. */
const BEYOND_FIRST = /[^ -\u00ff\u2000-\u206f]/;
const FIRST_FONT = FONT_FAMILY.split(',', 1).join();

/** The faces of what is painted, on the board, on paper and in pictures. */
function facesFor(characters: string): readonly string[] {
  const fonts = BEYOND_FIRST.test(characters) ? FONT_FAMILY : FIRST_FONT;
  return TEXT_WEIGHTS.map((weight) => `${weight} 14px ${fonts}`);
}

export function hasPaintedFonts(characters: string): boolean {
  return facesFor(characters).every((face) => document.fonts.check(face, characters));
}

/** Loads what these characters need of the bundled fonts. */
export async function loadPaintedFonts(characters: string): Promise<void> {
  await Promise.all(facesFor(characters).map((face) => document.fonts.load(face, characters)));
}
