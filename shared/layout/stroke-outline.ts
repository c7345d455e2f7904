import type { Point } from '../geometry.ts';
import type { StrokePoint } from '../map/journey-map.ts';

/** A point on the middle of the line, and how thick the line is there to either side. */
type Knot = Point & { readonly radius: number };

/** How far apart the knots lie that the curve is drawn through, in board units: round at 400 %. */
const STEP = 3;

/** Half of the width that a line of `width` has under this pressure: as wide as it is called under half of the full one. */
function radiusUnder(pressure: number, width: number): number {
  return (width / 2) * (0.4 + 1.2 * pressure);
}

/**
 * The outlines of a stroke, all of which are to be filled with the same colour. A line that turns far is put together
 * from pieces with round ends: one outline around all of it would leave holes where it folds over itself.
 */
export function strokeOutline(points: readonly StrokePoint[], width: number): readonly (readonly Point[])[] {
  const knots = curveThrough(points.map(([x, y, pressure]) => ({ x, y, radius: radiusUnder(pressure, width) })));
  return piecesOf(knots).map(pieceOutline);
}

/**
 * The curve runs through all points without corners: Catmull and Rom's, centripetal, which does not overshoot where a
 * long straight line ends in a narrow bend. Equal neighbours count once.
 */
function curveThrough(corners: readonly Knot[]): readonly Knot[] {
  const points = corners.filter((point, at) => {
    const before = corners[at - 1];
    return before === undefined || distance(point, before) > 0.01;
  });
  const knots = points.slice(0, 1);
  for (let at = 1; at < points.length; at += 1) {
    const [from, to] = [points[at - 1], points[at]];
    if (from === undefined || to === undefined) break;
    const curve = curveBetween([points[at - 2] ?? mirrored(to, from), from, to, points[at + 1] ?? mirrored(from, to)]);
    const steps = Math.max(1, Math.ceil(distance(from, to) / STEP));
    for (let step = 1; step <= steps; step += 1) {
      const share = step / steps;
      knots.push({ ...curve(share), radius: from.radius + (to.radius - from.radius) * share });
    }
  }
  return knots;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** As far beyond `to` as `from` lies before it: an end goes on straight ahead. */
function mirrored(from: Point, to: Point): Point {
  return { x: 2 * to.x - from.x, y: 2 * to.y - from.y };
}

type Four<Value> = readonly [before: Value, from: Value, to: Value, after: Value];

function curveBetween([before, from, to, after]: Four<Point>): (share: number) => Point {
  const span = (a: Point, b: Point): number => Math.max(0.01, Math.sqrt(distance(a, b)));
  const spans = [span(before, from), span(from, to), span(to, after)] as const;
  const x = alongAxis([before.x, from.x, to.x, after.x], spans);
  const y = alongAxis([before.y, from.y, to.y, after.y], spans);
  return (share) => ({ x: x(share), y: y(share) });
}

function alongAxis(
  [before, from, to, after]: Four<number>,
  [first, middle, last]: readonly [number, number, number],
): (share: number) => number {
  const leaving = middle * ((from - before) / first - (to - before) / (first + middle)) + to - from;
  const arriving = middle * ((after - to) / last - (after - from) / (middle + last)) + to - from;
  const bend = 3 * (to - from) - 2 * leaving - arriving;
  const twist = 2 * (from - to) + leaving + arriving;
  return (share) => from + (leaving + (bend + twist * share) * share) * share;
}

/** A piece turns no further than this in all, in radians, and at no knot as sharply as this. */
const MOST_TURN = { inAll: 2, atOnce: 0.9 } as const;

function turnAt(before: Knot, knot: Knot, after: Knot): number {
  const turn =
    Math.atan2(after.y - knot.y, after.x - knot.x) - Math.atan2(knot.y - before.y, knot.x - before.x) + 3 * Math.PI;
  return Math.abs((turn % (2 * Math.PI)) - Math.PI);
}

function piecesOf(knots: readonly Knot[]): readonly (readonly Knot[])[] {
  const pieces: Knot[][] = [];
  let piece: Knot[] = [];
  let turned = 0;
  for (const [at, knot] of knots.entries()) {
    piece.push(knot);
    const [before, after] = [knots[at - 1], knots[at + 1]];
    if (before === undefined || after === undefined) continue;
    const turn = turnAt(before, knot, after);
    turned += turn;
    if (turn < MOST_TURN.atOnce && turned < MOST_TURN.inAll) continue;
    pieces.push(piece);
    piece = [knot];
    turned = 0;
  }
  pieces.push(piece);
  return pieces.filter(({ length }) => length > 0);
}

/** Points of a half circle from the angle `from` on, against the direction in which angles grow. */
function roundEnd({ x, y, radius }: Knot, from: number): readonly Point[] {
  const steps = Math.max(4, Math.ceil(Math.sqrt(radius) * 5));
  return Array.from({ length: steps - 1 }, (_, at) => {
    const angle = from - (Math.PI * (at + 1)) / steps;
    return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
  });
}

/** One side, the end, the other side back, the beginning. */
function pieceOutline(knots: readonly Knot[]): readonly Point[] {
  const forth: Point[] = [];
  const back: Point[] = [];
  let heading = 0;
  for (const [at, knot] of knots.entries()) {
    const [before, after] = [knots[at - 1] ?? knot, knots[at + 1] ?? knot];
    if (before !== after) heading = Math.atan2(after.y - before.y, after.x - before.x);
    const [dx, dy] = [-Math.sin(heading) * knot.radius, Math.cos(heading) * knot.radius];
    forth.push({ x: knot.x + dx, y: knot.y + dy });
    back.push({ x: knot.x - dx, y: knot.y - dy });
  }
  const [first, last] = [knots[0], knots.at(-1)];
  if (first === undefined || last === undefined) return [];
  const second = knots[1] ?? first;
  const start = Math.atan2(second.y - first.y, second.x - first.x);
  return [
    ...forth,
    ...roundEnd(last, heading + Math.PI / 2),
    ...back.toReversed(),
    ...roundEnd(first, start - Math.PI / 2),
  ];
}
