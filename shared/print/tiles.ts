import type { Rect } from '../geometry.ts';
import type { Layout } from '../layout/layout.ts';
import { wholeOf } from './part-shapes.ts';
import type { PosterPlan } from './poster-plan.ts';

/** One page of a poster, counted from 0. */
export type Tile = { readonly row: number; readonly column: number };

/** A letter for the row, a number for the column: B2. */
export function tileName({ row, column }: Tile): string {
  return `${String.fromCharCode(65 + row)}${column + 1}`;
}

/** Row by row. */
export function tilesOf({ rows, columns }: PosterPlan): readonly Tile[] {
  return rows.slice(1).flatMap((_, row) => columns.slice(1).map((_unused, column) => ({ row, column })));
}

/** What belongs to a tile alone, and what can be seen on it: it goes on under its neighbours. */
export function tileParts(
  layout: Layout,
  { columns, rows, frame, scale }: PosterPlan,
  { row, column }: Tile,
): { readonly core: Rect; readonly seen: Rect } {
  const [x = 0, right = 0] = columns.slice(column, column + 2);
  const [y = 0, foot = 0] = rows.slice(row, row + 2);
  const flap = frame.overlap / scale;
  const whole = wholeOf(layout);
  return {
    core: { x, y, width: right - x, height: foot - y },
    seen: { x, y, width: Math.min(right + flap, whole.width) - x, height: Math.min(foot + flap, whole.height) - y },
  };
}
