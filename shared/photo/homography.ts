import type { Point, Size } from '../geometry.ts';

/** Top left, top right, bottom right, bottom left, as they lie on the wall. */
export type Corners = readonly [Point, Point, Point, Point];

/**
 * A projective map of the plane, which is what a camera does to a flat wall: it takes (u, v) to
 * ((a u + b v + c) / w, (d u + e v + f) / w) where w = g u + h v + 1. Straight lines stay straight.
 */
export type Homography = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
};

/**
 * The one that takes the corners of the unit square, in their order, to the four corners. With `s` the sum of corners
 * with changing signs (0 for a parallelogram), g and h say how the picture narrows to the right and downwards; the other
 * six then follow from three of the corners. null: the four do not make an area that can be looked at.
 */
export function squareToCorners([p0, p1, p2, p3]: Corners): Homography | null {
  if (!isConvex([p0, p1, p2, p3])) return null;
  const right = { x: p1.x - p2.x, y: p1.y - p2.y };
  const down = { x: p3.x - p2.x, y: p3.y - p2.y };
  const s = { x: p0.x - p1.x + p2.x - p3.x, y: p0.y - p1.y + p2.y - p3.y };
  const area = cross(right, down);
  const g = cross(s, down) / area;
  const h = cross(right, s) / area;
  return {
    a: p1.x - p0.x + g * p1.x,
    b: p3.x - p0.x + h * p3.x,
    c: p0.x,
    d: p1.y - p0.y + g * p1.y,
    e: p3.y - p0.y + h * p3.y,
    f: p0.y,
    g,
    h,
  };
}

export function through({ a, b, c, d, e, f, g, h }: Homography, { x, y }: Point): Point {
  const w = g * x + h * y + 1;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}

function cross(a: Point, b: Point): number {
  return a.x * b.y - a.y * b.x;
}

/** Less than this is no area (in square pixels). */
const LEAST_AREA = 1;

/** Whether the four go round clockwise and none lies inside the other three: else their picture would be folded. */
export function isConvex(corners: Corners): boolean {
  return corners.every((corner, at) => {
    const next = corners[(at + 1) % 4] ?? corner;
    const then = corners[(at + 2) % 4] ?? corner;
    return (
      cross({ x: next.x - corner.x, y: next.y - corner.y }, { x: then.x - next.x, y: then.y - next.y }) > LEAST_AREA
    );
  });
}

/** How large the straightened picture is: as long as the longer of two sides that face each other, at most `longest`. */
export function straightSize([p0, p1, p2, p3]: Corners, longest: number): Size {
  const width = Math.max(distance(p0, p1), distance(p3, p2));
  const height = Math.max(distance(p0, p3), distance(p1, p2));
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The whole of a picture. */
export function cornersOf({ width, height }: Size): Corners {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
}
