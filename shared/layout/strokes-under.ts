import { outset, type Point, rectBetween } from '../geometry.ts';
import type { Layout } from './layout.ts';
import { strokesTouching } from './stroke-boxes.ts';

/** The strokes that a rubber touches which is `reach` wide to either side and goes straight from one point to another. */
export function strokesUnder(layout: Layout, from: Point, to: Point, reach: number): readonly string[] {
  const area = outset(rectBetween(from, to), reach);
  return strokesTouching(layout, area).flatMap(({ stroke, corner }) => {
    const [start, end] = [from, to].map(({ x, y }) => ({ x: x - corner.x, y: y - corner.y }));
    if (start === undefined || end === undefined) return [];
    const points = stroke.points.map(([x, y]): Point => ({ x, y }));
    const touches = points.some(
      (point, at) => gap([points[at - 1] ?? point, point], [start, end]) <= reach + stroke.width / 2,
    );
    return touches ? [stroke.id] : [];
  });
}

type Segment = readonly [Point, Point];

/** The distance between two segments. */
function gap(a: Segment, b: Segment): number {
  if (cross(a, b[0]) * cross(a, b[1]) < 0 && cross(b, a[0]) * cross(b, a[1]) < 0) return 0;
  return Math.min(toSegment(a[0], b), toSegment(a[1], b), toSegment(b[0], a), toSegment(b[1], a));
}

/** On which side of the segment's line a point lies. */
function cross([from, to]: Segment, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

function toSegment(point: Point, [from, to]: Segment): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const near = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - dx * near, point.y - from.y - dy * near);
}
