import type { Point } from '../geometry.ts';

/** Pieces a line is drawn with from one point to the next. */
const PIECES = 16;

/** How steeply the line runs from one point to the next. */
function slopesOf(points: readonly Point[]): readonly number[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return (to.y - from.y) / (to.x - from.x);
  });
}

/** Steffen's tangent: no steeper than lets the line stay between its neighbours, and flat where they turn. */
function innerTangent(before: number, after: number, lengthBefore: number, lengthAfter: number): number {
  if (before * after <= 0) return 0;
  const between = (before * lengthAfter + after * lengthBefore) / (lengthBefore + lengthAfter);
  return Math.sign(before) * Math.min(2 * Math.abs(before), 2 * Math.abs(after), Math.abs(between));
}

function tangentsOf(points: readonly Point[], slopes: readonly number[]): readonly number[] {
  return points.map((point, at) => {
    const [before, after] = [slopes[at - 1], slopes[at]];
    const [left, right] = [points[at - 1], points[at + 1]];
    if (before === undefined || after === undefined || left === undefined || right === undefined) return 0;
    return innerTangent(before, after, point.x - left.x, right.x - point.x);
  });
}

/**
 * A smooth line through points from left to right that never rises above or falls below the two points it runs
 * between: a cubic with Hermite's basis in each stretch and the tangents of M. Steffen, "A simple method for monotonic
 * interpolation in one dimension", Astronomy and Astrophysics 239 (1990), 443-450; level at both ends. As a chain of
 * short straight pieces, since that is what every painter draws.
 */
export function smoothLine(points: readonly Point[]): readonly Point[] {
  const slopes = slopesOf(points);
  const tangents = tangentsOf(points, slopes);
  return points.flatMap((from, at) => {
    const to = points[at + 1];
    if (to === undefined) return [from];
    const length = to.x - from.x;
    const [leaving, arriving] = [(tangents[at] ?? 0) * length, (tangents[at + 1] ?? 0) * length];
    return Array.from({ length: PIECES }, (_, piece): Point => {
      const t = piece / PIECES;
      const rise = t * t * (3 - 2 * t);
      const y = from.y + (to.y - from.y) * rise + leaving * t * (1 - t) ** 2 - arriving * t * t * (1 - t);
      return { x: from.x + length * t, y: within(y, from.y, to.y) };
    });
  });
}

/** What adding up is off by would be outside. */
function within(y: number, a: number, b: number): number {
  return Math.min(Math.max(y, Math.min(a, b)), Math.max(a, b));
}
