import type { Point } from '../geometry.ts';

/** A corner made round: the line leaves it at `from` and comes back at `to`; a quadratic curve joins the two. */
export type RoundCorner = { readonly from: Point; readonly corner: Point; readonly to: Point };

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : by / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The corners between the first and the last point. Where pieces are short the corners are tighter than `radius`. */
export function roundCorners(points: readonly Point[], radius: number): readonly RoundCorner[] {
  return points.slice(1, -1).flatMap((corner, at) => {
    const [before, after] = [points[at], points[at + 2]];
    if (before === undefined || after === undefined) return [];
    const reach = (other: Point, isEnd: boolean): number =>
      Math.hypot(other.x - corner.x, other.y - corner.y) / (isEnd ? 1 : 2);
    const by = Math.min(radius, reach(before, at === 0), reach(after, at === points.length - 3));
    return [{ from: towards(corner, before, by), corner, to: towards(corner, after, by) }];
  });
}
