import type { TextMeasurer } from '../../shared/layout/wrap-text.ts';
import { FONT_FAMILY, type TextWeight } from '../../shared/theme.ts';

/** Widths are taken once at this size and scaled: with geometricPrecision glyphs scale without steps. */
const REFERENCE = 100;

/** Enough for the words of a large map. */
const REMEMBERED = 100_000;

/**
 * Measures with the same engine that paints, word by word: words come again and again, lines hardly ever do. Make a new
 * one once fonts have come: widths are remembered.
 */
export function createTextMeasurer(): TextMeasurer {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This window has no canvas to measure text with');
  context.textRendering = 'geometricPrecision';
  const known = new Map<number, Map<string, number>>();
  let weightSet = Number.NaN;
  const widthOf = (word: string, weight: TextWeight): number => {
    let widths = known.get(weight);
    if (widths === undefined || widths.size >= REMEMBERED) {
      widths = new Map();
      known.set(weight, widths);
    }
    const before = widths.get(word);
    if (before !== undefined) return before;
    if (weight !== weightSet) context.font = `${weight} ${REFERENCE}px ${FONT_FAMILY}`;
    weightSet = weight;
    const width = context.measureText(word).width / REFERENCE;
    widths.set(word, width);
    return width;
  };
  return (text, size, weight) => {
    if (!text.includes(' ')) return text === '' ? 0 : widthOf(text, weight) * size;
    const words = text.split(' ');
    let width = (words.length - 1) * widthOf(' ', weight);
    for (const word of words) if (word !== '') width += widthOf(word, weight);
    return width * size;
  };
}
