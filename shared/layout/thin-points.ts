import type { StrokePoint } from '../map/journey-map.ts';

/**
 * A stroke as the hand meant it, with few points: the trembling between pixels is smoothed away, and what lies within
 * `tolerance` (board units) of the line that stays is left out. Never more than `most` points.
 */
export function thinPoints(points: readonly StrokePoint[], tolerance: number, most: number): readonly StrokePoint[] {
  const smooth = smoothed(points);
  let thinned = withoutNear(smooth, tolerance);
  for (let wider = tolerance * 2; thinned.length > most; wider *= 2) thinned = withoutNear(smooth, wider);
  return thinned;
}

/** Each point halfway to the middle of its neighbours; the ends stay where the hand set down and lifted. */
export function smoothed(points: readonly StrokePoint[]): readonly StrokePoint[] {
  return points.map((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (before === undefined || after === undefined) return point;
    const between = (axis: 0 | 1 | 2): number => (before[axis] + 2 * point[axis] + after[axis]) / 4;
    return [between(0), between(1), between(2)];
  });
}

/** How many units off the line a change from no pressure to full pressure counts. */
const PRESSURE_WEIGHT = 8;

/** The distance of a point from a segment, the pressure taken for a third axis. */
function distance(point: StrokePoint, from: StrokePoint, to: StrokePoint): number {
  const along = [to[0] - from[0], to[1] - from[1], (to[2] - from[2]) * PRESSURE_WEIGHT] as const;
  const out = [point[0] - from[0], point[1] - from[1], (point[2] - from[2]) * PRESSURE_WEIGHT] as const;
  const length = along[0] ** 2 + along[1] ** 2 + along[2] ** 2;
  const share = length === 0 ? 0 : (out[0] * along[0] + out[1] * along[1] + out[2] * along[2]) / length;
  const near = Math.min(1, Math.max(0, share));
  return Math.hypot(out[0] - along[0] * near, out[1] - along[1] * near, out[2] - along[2] * near);
}

/** Keeps the ends, then, again and again, the point that lies furthest from the line so far (Douglas and Peucker). */
function withoutNear(points: readonly StrokePoint[], tolerance: number): readonly StrokePoint[] {
  const last = points.length - 1;
  const kept = new Set([0, last]);
  const open: [number, number][] = [[0, last]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const furthest = furthestBetween(points, span);
    if (furthest === null || furthest.distance <= tolerance) continue;
    kept.add(furthest.at);
    open.push([span[0], furthest.at], [furthest.at, span[1]]);
  }
  return points.filter((_, at) => kept.has(at));
}

function furthestBetween(
  points: readonly StrokePoint[],
  [first, last]: readonly [number, number],
): { readonly at: number; readonly distance: number } | null {
  const [from, to] = [points[first], points[last]];
  if (from === undefined || to === undefined) return null;
  let furthest: { at: number; distance: number } | null = null;
  for (let at = first + 1; at < last; at += 1) {
    const point = points[at];
    if (point === undefined) break;
    const far = distance(point, from, to);
    if (furthest === null || far > furthest.distance) furthest = { at, distance: far };
  }
  return furthest;
}
