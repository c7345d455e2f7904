import type { Tag } from '../../export/svg-tags.ts';
import { baselineOf } from '../../layout/text-shapes.ts';
import type { Shape } from '../../layout/shape.ts';
import { type TextLine, type TextMeasurer, wrapText } from '../../layout/wrap-text.ts';
import type { TextStyle } from '../band.ts';
import type { Ribbon, Row } from './row.ts';

export type TextPlace = {
  readonly x: number;
  readonly width: number;
  readonly measure: TextMeasurer;
  readonly tags?: readonly Tag[];
  /** Above the first line. */
  readonly gap?: number;
  readonly ribbon?: Ribbon;
};

/** A text no shorter than that may go on on the next page, with two lines at least on each. */
const BREAKABLE = 4;

/** A whole text, line by line, however long it is. */
export function textRows(text: string, style: TextStyle, place: TextPlace): readonly Row[] {
  const { measure, gap = 0, ribbon } = place;
  const { size, weight } = style;
  const { lines } = wrapText(text.trim(), {
    width: place.width,
    size,
    weight,
    measure,
    maxLines: Number.POSITIVE_INFINITY,
  });
  // One object for all lines, which makes them one paragraph.
  const tags = place.tags ?? [{ role: 'paragraph' }];
  return lines.map((line, at): Row => {
    const isLast = at === lines.length - 1;
    const isTorn = lines.length >= BREAKABLE && at > 0 && at < lines.length - 2;
    return {
      height: size * style.lineHeight,
      gap: at === 0 ? gap : 0,
      parts: [{ shapes: lineShapes(line, style, place, isLast), tags }],
      ...(isLast || isTorn ? {} : { holds: true }),
      ...(ribbon === undefined ? {} : { ribbon }),
    };
  });
}

/** A line that goes on ends in a blank, lest its last word becomes one with the next line's in a bookmark. */
function lineShapes(line: TextLine, style: TextStyle, { x, width }: TextPlace, isLast: boolean): readonly Shape[] {
  if (line.text === '') return [];
  const { size, weight, lineHeight, fill } = style;
  const at = { x: line.rtl ? x + width : x, y: baselineOf(size, size * lineHeight) };
  const text = isLast ? line.text : `${line.text} `;
  return [{ kind: 'text', text, at, align: 'start', rtl: line.rtl, size, weight, fill }];
}

/** The last row holds what follows. */
export function holding(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => (at === rows.length - 1 ? { ...row, holds: true } : row));
}

/** So many rows that belong together stay on one page. */
export const MOST_TOGETHER = 10;

/** All rows on one page. */
export function together(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => (at === rows.length - 1 ? row : { ...row, holds: true }));
}
