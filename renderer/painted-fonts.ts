import { FONT_FAMILY, TEXT_WEIGHTS } from '../shared/theme.ts';

/** The faces of what is painted, on the board, on paper and in pictures. */
const FACES = TEXT_WEIGHTS.map((weight) => `${weight} 14px ${FONT_FAMILY}`);

export function hasPaintedFonts(characters: string): boolean {
  return FACES.every((face) => document.fonts.check(face, characters));
}

/** Loads what these characters need of the bundled fonts. */
export async function loadPaintedFonts(characters: string): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face, characters)));
}
