import '@fontsource/inter/400.css';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/500.css';
import '@fontsource/noto-sans/600.css';
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
