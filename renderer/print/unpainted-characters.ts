import type { PrintPage } from '../../shared/print/printing.ts';
import { FONT_FAMILY } from '../../shared/theme.ts';

/** What has a form of its own: marks and joiners belong to what they stand on. */
const SEEN = /^[\p{L}\p{N}\p{P}\p{S}]$/u;
/** Bundled fonts have them all. */
const LATIN = /^[ -\u024f]$/;
/** No character, so that no font has it. */
const NONE = '\u0378';
const MOST_TOLD = 12;
const SIDE = 24;

/** Whether a font has a character, by the character. */
const known = new Map<string, boolean>();

/** The first few characters on these pages that are painted as empty boxes, since no font of this machine has them. */
export function unpaintedCharacters(pages: readonly Pick<PrintPage, 'layers'>[]): string {
  const characters = charactersOn(pages);
  if (characters.length === 0) return '';
  const pictureOf = painter();
  const missing = pictureOf(NONE);
  return characters
    .filter((character) => {
      const before = known.get(character);
      const isPainted = before ?? pictureOf(character) !== missing;
      known.set(character, isPainted);
      return !isPainted;
    })
    .slice(0, MOST_TOLD)
    .join('');
}

function charactersOn(pages: readonly Pick<PrintPage, 'layers'>[]): readonly string[] {
  const found = new Set<string>();
  for (const { layers } of pages) {
    for (const { shapes } of layers) {
      for (const shape of shapes) if (shape.kind === 'text') for (const character of shape.text) found.add(character);
    }
  }
  return [...found].filter((character) => !LATIN.test(character) && SEEN.test(character));
}

function painter(): (character: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This window has no canvas to try fonts on');
  context.font = `400 ${SIDE * 0.6}px ${FONT_FAMILY}`;
  context.textBaseline = 'middle';
  return (character) => {
    context.clearRect(0, 0, SIDE, SIDE);
    context.fillText(character, 2, SIDE / 2);
    return context.getImageData(0, 0, SIDE, SIDE).data.join();
  };
}
