import type { PlacedShapes } from '../export/svg.ts';
import type { Point, Rect } from '../geometry.ts';
import type { Shape } from '../layout/shape.ts';
import type { PosterFrame } from './poster-plan.ts';
import { PAPER_THEME } from './print-theme.ts';
import type { Tile } from './tiles.ts';

export type Marks = {
  /** What is left of a page once it is cut, and what is printed of the map, in millimetres. */
  readonly edges: Rect;
  readonly printed: Rect;
  readonly frame: PosterFrame;
  readonly tile: Tile;
};

/** In millimetres. */
const GAP = 1;

/**
 * Marks in the rim of a page, in line with the edges to cut along, and a dashed line where a page loses the names that
 * it repeats.
 */
export function cutMarks({
  edges,
  printed,
  frame: { page, margin, rim, label, bandScale },
  tile,
}: Marks): PlacedShapes {
  const [left, top] = [edges.x, edges.y];
  const [right, foot] = [edges.x + edges.width, edges.y + edges.height];
  const length = rim - GAP;
  const lowest = Math.min(printed.y + printed.height + GAP, page.height - margin - label - length);
  const outermost = Math.min(printed.x + printed.width + GAP, page.width - margin - length);
  const upright = (x: number, y: number): Shape => line({ x, y }, { x, y: y + length }, bandScale);
  const level = (x: number, y: number): Shape => line({ x, y }, { x: x + length, y }, bandScale);
  const shapes = [
    ...[left, right].flatMap((x) => [upright(x, margin), upright(x, lowest)]),
    ...[top, foot].flatMap((y) => [level(margin, y), level(outermost, y)]),
    ...(tile.column === 0 ? [] : [dashed({ x: left, y: top }, { x: left, y: foot }, bandScale)]),
    ...(tile.row === 0 ? [] : [dashed({ x: left, y: top }, { x: right, y: top }, bandScale)]),
  ];
  return { shapes, at: { x: 0, y: 0 }, scale: 1 };
}

function line(from: Point, to: Point, bandScale: number): Shape {
  return { kind: 'line', from, to, stroke: PAPER_THEME.ink, strokeWidth: 0.6 * bandScale };
}

function dashed(from: Point, to: Point, bandScale: number): Shape {
  const dash = [4 * bandScale, 3 * bandScale];
  return { kind: 'line', from, to, stroke: PAPER_THEME.ink2, strokeWidth: 0.5 * bandScale, dash };
}
