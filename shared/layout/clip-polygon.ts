import type { Point, Rect } from '../geometry.ts';

type Edge = { readonly axis: 'x' | 'y'; readonly at: number; readonly side: 1 | -1 };

/** What of a polygon lies in a rectangle, edge by edge (Sutherland and Hodgman). Empty where nothing does. */
export function clipPolygon(points: readonly Point[], { x, y, width, height }: Rect): readonly Point[] {
  const edges: readonly Edge[] = [
    { axis: 'x', at: x, side: 1 },
    { axis: 'x', at: x + width, side: -1 },
    { axis: 'y', at: y, side: 1 },
    { axis: 'y', at: y + height, side: -1 },
  ];
  return edges.reduce(clipAtEdge, points);
}

function clipAtEdge(points: readonly Point[], { axis, at, side }: Edge): readonly Point[] {
  const inside = (point: Point): boolean => (point[axis] - at) * side >= 0;
  if (points.every(inside)) return points;
  return points.flatMap((point, index) => {
    const before = points.at(index - 1) ?? point;
    const kept = inside(point) ? [point] : [];
    if (inside(point) === inside(before)) return kept;
    const share = (at - before[axis]) / (point[axis] - before[axis]);
    return [
      { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share, [axis]: at },
      ...kept,
    ];
  });
}
