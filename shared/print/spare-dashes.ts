import type { PlacedShapes } from '../export/svg.ts';
import { intersects, outset, rectBetween, type Rect } from '../geometry.ts';
import type { Shape } from '../layout/shape.ts';

type Line = Extract<Shape, { kind: 'line' }>;

/**
 * A PDF holds each dash as a shape of its own: a long map has hundreds of thousands, each page all of them. Only those
 * that can be seen go there, and where a map comes out small they become longer: `finest` millimetres at least from one
 * to the next.
 */
export function withSpareDashes(layer: PlacedShapes, finest: number): PlacedShapes {
  const { shapes, scale, clip } = layer;
  return {
    ...layer,
    shapes: shapes.flatMap((shape): readonly Shape[] => {
      if (shape.kind !== 'line' || shape.dash === undefined || shape.dash.length === 0) return [shape];
      const line = { ...shape, dash: coarse(shape.dash, finest / scale) };
      return clip === undefined ? [line] : partIn(line, clip);
    }),
  };
}

function coarse(dash: readonly number[], finest: number): readonly number[] {
  const by = finest / lengthOf(dash);
  return by <= 1 ? dash : dash.map((length) => length * by);
}

/** The part of a level or upright line that a clip shows, its dashes where they were; any other line is whole. */
function partIn(line: Line & { readonly dash: readonly number[] }, clip: Rect): readonly Line[] {
  const { from, to, dash, strokeWidth } = line;
  if (from.x !== to.x && from.y !== to.y) return [line];
  const period = lengthOf(dash);
  const reach = outset(clip, strokeWidth);
  const whole = rectBetween(from, to);
  if (!intersects(outset(whole, strokeWidth), reach)) return [];
  const axis = from.x === to.x ? 'y' : 'x';
  const side = axis === 'x' ? 'width' : 'height';
  const [low, high] = [reach[axis], reach[axis] + reach[side]];
  const isForwards = from[axis] <= to[axis];
  const before = isForwards ? low - from[axis] : from[axis] - high;
  const skipped = Math.max(0, Math.floor(before / period)) * period;
  const begin = from[axis] + (isForwards ? skipped : -skipped);
  const end = isForwards ? Math.min(to[axis], high) : Math.max(to[axis], low);
  return [{ ...line, from: { ...from, [axis]: begin }, to: { ...to, [axis]: end } }];
}

function lengthOf(dash: readonly number[]): number {
  return dash.reduce((sum, length) => sum + length, 0);
}
