import type { Tag } from '../../export/svg-tags.ts';
import { clamp } from '../../geometry.ts';
import { dotShape } from '../../layout/marks.ts';
import type { Shape } from '../../layout/shape.ts';
import { moved } from '../band.ts';
import { PAPER_THEME } from '../print-theme.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Row } from './row.ts';
import { MOST_TOGETHER, textRows, together } from './text-rows.ts';

const { ink, ink2, board } = PAPER_THEME;
const SCALE = { step: 15, dot: 3.4, tick: 2, bar: 5 } as const;
const DRAWING = { width: 4 * SCALE.step + 2 * SCALE.dot, height: 14.5, gap: 14 } as const;
/** On paper too narrow for both the words stand alone. */
const NARROW = 220;

export type Drawn = {
  /** Its corner at (0, 0). */
  readonly drawing: readonly Shape[];
  /** What the drawing shows. */
  readonly words: string;
  readonly remarks: readonly string[];
  readonly tags?: readonly Tag[];
};

/** A small drawing with its meaning beside it in words, and what was remarked on it. */
export function drawnRows({ printing, gutter, column }: ReportPaper, drawn: Drawn): readonly Row[] {
  const { drawing, words, remarks, tags } = drawn;
  const isNarrow = column < NARROW;
  const indent = isNarrow ? 0 : DRAWING.width + DRAWING.gap;
  const place = {
    x: gutter + indent,
    width: column - indent,
    measure: printing.measure,
    ...(tags === undefined ? {} : { tags }),
  };
  const rows = [
    ...textRows(words, TEXT.body, { ...place, gap: 5 }),
    ...remarks.filter((remark) => remark.trim() !== '').flatMap((remark) => textRows(remark, TEXT.quiet, place)),
  ];
  const shapes = moved(drawing, { x: gutter, y: 0 });
  const shown = rows.map((row, at) =>
    at === 0 && !isNarrow ? { ...row, parts: [{ shapes, tags: tags ?? [] }, ...row.parts] } : row,
  );
  return rows.length <= MOST_TOGETHER ? together(shown) : shown;
}

const MIDDLE = DRAWING.height / 2;

function placeOf(value: number): number {
  return SCALE.dot + (clamp(value, -2, 2) + 2) * SCALE.step;
}

function scaleShapes(): readonly Shape[] {
  const ticks = [-2, -1, 0, 1, 2].map((value): Shape => {
    const reach = value === 0 ? SCALE.tick * 2 : SCALE.tick;
    const x = placeOf(value);
    return {
      kind: 'line',
      from: { x, y: MIDDLE - reach },
      to: { x, y: MIDDLE + reach },
      stroke: ink2,
      strokeWidth: 0.6,
    };
  });
  const ends = { from: { x: placeOf(-2), y: MIDDLE }, to: { x: placeOf(2), y: MIDDLE } };
  return [{ kind: 'line', ...ends, stroke: ink2, strokeWidth: 0.6 }, ...ticks];
}

/** From -2 to +2: a full dot is how it is, a ring how it is to become. */
export function dotsOnScale(now: number | null, wished: number | null): readonly Shape[] {
  const dot = (value: number, radius: number, fill: string): Shape =>
    dotShape({ x: placeOf(value), y: MIDDLE }, radius, fill);
  const ring = wished === null ? [] : [dot(wished, SCALE.dot, ink), dot(wished, SCALE.dot - 1, board)];
  const full = now === null ? [] : [dot(now, now === wished ? SCALE.dot - 1.8 : SCALE.dot, ink)];
  return [...scaleShapes(), ...ring, ...full];
}

/** From -2 to +2: how far something lies from the middle. */
export function barOnScale(value: number): readonly Shape[] {
  const [from, to] = [placeOf(Math.min(0, value)), placeOf(Math.max(0, value))];
  const rect = { x: from, y: MIDDLE - SCALE.bar / 2, width: to - from, height: SCALE.bar };
  return [...scaleShapes(), ...(value === 0 ? [dotShape({ x: from, y: MIDDLE }, SCALE.dot, ink)] : [filled(rect)])];
}

/** How much of a whole, 0..100. */
export function shareBar(percent: number): readonly Shape[] {
  const left = SCALE.dot;
  const width = DRAWING.width - 2 * left;
  const rect = { x: left, y: MIDDLE - SCALE.bar / 2, width, height: SCALE.bar };
  return [
    { kind: 'rect', rect, fill: board, stroke: ink2, strokeWidth: 0.6 },
    filled({ ...rect, width: (width * clamp(percent, 0, 100)) / 100 }),
  ];
}

function filled(rect: Extract<Shape, { kind: 'rect' }>['rect']): Shape {
  return { kind: 'rect', rect, fill: ink };
}
