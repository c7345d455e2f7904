import type { Point } from '../geometry.ts';
import type { FittedText } from './fit-text.ts';
import type { PlacedText } from './picture-options.ts';
import type { Shape } from './shape.ts';

/** Where the baseline of Inter lies in a line, as a share of the size below the line's middle. */
const BASELINE = 0.364;

/** How far below the top of its line a text of this size stands. */
export function baselineOf(size: number, lineHeight: number): number {
  return lineHeight / 2 + size * BASELINE;
}

/** The lines of a fitted text in a box that begins at `at` and is `width` wide. */
export function textShapes(text: FittedText, at: Point, width: number, fill: string): Shape[] {
  const { size, weight, lineHeight } = text;
  return text.lines
    .map((line, index): Shape => {
      const y = at.y + index * lineHeight + baselineOf(size, lineHeight);
      // A line that reads from the right starts at the right edge.
      const x = line.rtl ? at.x + width : at.x;
      return { kind: 'text', text: line.text, at: { x, y }, align: 'start', rtl: line.rtl, size, weight, fill };
    })
    .filter((shape) => shape.kind === 'text' && shape.text !== '');
}

/** A text of a lane's picture, whose row begins at `top`. */
export function placedText({ text, at }: PlacedText, fill: string, top: number): readonly Shape[] {
  return textShapes(text, { x: at.x, y: at.y + top }, text.lines[0]?.width ?? 0, fill);
}
