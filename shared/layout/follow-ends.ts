import type { Point } from '../geometry.ts';

/** The corner next to an end, moved so that the piece between the two stays level (or upright). */
function following(end: Point, corner: Point, by: Point): Point {
  return end.y === corner.y ? { x: corner.x, y: corner.y + by.y } : { x: corner.x + by.x, y: corner.y };
}

/** A link whose notes are on their way: its ends go along with them, its middle waits; with both it goes as a whole. */
export function followEnds(points: readonly Point[], from: Point, to: Point): readonly Point[] {
  const moved = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });
  if (from.x === to.x && from.y === to.y) return points.map((point) => moved(point, from));
  const followed = [...points];
  const last = points.length - 1;
  const [first, second, beforeLast, end] = [points[0], points[1], points[last - 1], points[last]];
  if (first === undefined || second === undefined || beforeLast === undefined || end === undefined) return points;
  if (last > 1) {
    followed[1] = following(first, second, from);
    followed[last - 1] = following(end, last === 2 ? (followed[1] ?? second) : beforeLast, to);
  }
  followed[0] = moved(first, from);
  followed[last] = moved(end, to);
  return followed;
}
