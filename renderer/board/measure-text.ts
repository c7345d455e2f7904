import type { TextMeasurer } from '../../shared/layout/wrap-text.ts';
import { FONT_FAMILY } from '../../shared/theme.ts';

/** Widths are taken once at this size and scaled: with geometricPrecision glyphs scale without steps. */
const REFERENCE = 100;

/** Enough for the words of a large map. */
const REMEMBERED = 100_000;

/** Measures with the same engine that paints. Make a new one once fonts have come: widths are remembered. */
export function createTextMeasurer(): TextMeasurer {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This window has no canvas to measure text with');
  context.textRendering = 'geometricPrecision';
  const known = new Map<string, number>();
  let weightSet = Number.NaN;
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (weight !== weightSet) context.font = `${weight} ${REFERENCE}px ${FONT_FAMILY}`;
      weightSet = weight;
      width = context.measureText(text).width / REFERENCE;
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, width);
    }
    return width * size;
  };
}
