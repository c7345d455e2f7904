import { clamp, type Point, type Rect } from '../geometry.ts';
import type { LinkEnd, Way } from './free-ways.ts';

/**
 * A way from one rectangle to another in straight pieces at right angles: the coordinates on which the pieces run, in
 * turn (a horizontal piece's y, a vertical one's x …), from `start` to `end` along the first and the last.
 */
export type Route = {
  readonly first: 'across' | 'down';
  readonly tracks: readonly Way[];
  readonly start: number;
  readonly end: number;
};

/** Whether the piece at `at` of a route runs left to right (or back) rather than up and down. */
export function isAcross({ first }: Pick<Route, 'first'>, at: number): boolean {
  return (first === 'across') === (at % 2 === 0);
}

/** The corners of a route, with its two ends. */
export function pointsOf(route: Route): readonly Point[] {
  const { tracks, start, end } = route;
  return Array.from({ length: tracks.length + 1 }, (_, at) => {
    const before = tracks[at - 1]?.at ?? start;
    const after = tracks[at]?.at ?? end;
    return isAcross(route, at) ? { x: before, y: after } : { x: after, y: before };
  });
}

/** A side of a rectangle as links use it: the span that it faces, and the one along it. */
type Span = { readonly from: number; readonly to: number };

const spanX = ({ x, width }: Rect): Span => ({ from: x, to: x + width });
const spanY = ({ y, height }: Rect): Span => ({ from: y, to: y + height });

/** How much of a side, from its middle, links may spread over. */
const SIDE = 0.3;

function middleOf({ from, to }: Span): Way {
  return { at: (from + to) / 2, reach: (to - from) * SIDE };
}

/** The end of a span that faces `at`; null for a place beside neither. */
function facing({ from, to }: Span, at: number): number | null {
  if (at <= from) return from;
  return at >= to ? to : null;
}

/** Two rectangles that see each other straight need a piece at least this wide in common. */
const LEAST_COMMON = 24;

function straight(first: Route['first'], a: Rect, b: Rect): Route | null {
  const [along, across] = first === 'across' ? [spanX, spanY] : [spanY, spanX];
  const common = { from: Math.max(across(a).from, across(b).from), to: Math.min(across(a).to, across(b).to) };
  const [from, to] = [along(a), along(b)];
  if (common.to - common.from < Math.min(LEAST_COMMON, across(b).to - across(b).from)) return null;
  if (from.to > to.from && to.to > from.from) return null;
  const forward = from.to <= to.from;
  return {
    first,
    tracks: [middleOf(common)],
    start: forward ? from.to : from.from,
    end: forward ? to.from : to.to,
  };
}

/** A route over given ways, if its first and last pieces can leave and meet the two rectangles from outside. */
function over(first: Route['first'], a: Rect, b: Rect, ways: readonly Way[]): Route | null {
  const bends = ways.length + 1;
  const lastAcross = (first === 'across') === (bends % 2 === 0);
  const [leaving, meeting] = [first === 'across' ? spanX(a) : spanY(a), lastAcross ? spanX(b) : spanY(b)];
  const head = middleOf(first === 'across' ? spanY(a) : spanX(a));
  const tail = middleOf(lastAcross ? spanY(b) : spanX(b));
  const start = facing(leaving, ways[0]?.at ?? tail.at);
  const end = facing(meeting, ways.at(-1)?.at ?? head.at);
  return start === null || end === null ? null : { first, tracks: [head, ...ways, tail], start, end };
}

/** Routes with at most two bends. */
export function plainRoutes(a: LinkEnd, b: LinkEnd): readonly Route[] {
  const routes = [
    straight('across', a.rect, b.rect),
    straight('down', a.rect, b.rect),
    over('across', a.rect, b.rect, []),
    over('down', a.rect, b.rect, []),
  ];
  for (const { beside, along } of [a, b]) {
    for (const way of beside) routes.push(over('across', a.rect, b.rect, [way]));
    for (const way of along) routes.push(over('down', a.rect, b.rect, [way]));
  }
  return routes.filter((route) => route !== null);
}

/** Routes with three or four bends. */
export function windingRoutes(a: LinkEnd, b: LinkEnd): readonly Route[] {
  const routes: (Route | null)[] = [];
  for (const one of a.beside) for (const other of b.along) routes.push(over('across', a.rect, b.rect, [one, other]));
  for (const one of a.along) for (const other of b.beside) routes.push(over('down', a.rect, b.rect, [one, other]));
  // These are always free: out into the nearest gap, along the border of a lane, and back in.
  for (const border of [...a.betweenLanes, ...b.betweenLanes]) {
    for (const one of a.beside) {
      for (const other of b.beside) routes.push(over('across', a.rect, b.rect, [one, border, other]));
    }
  }
  return routes.filter((route) => route !== null);
}

/** From where to where the piece at `at` runs along itself. */
function pieceSpan({ tracks, start, end }: Route, at: number): Span {
  const [from, to] = [tracks[at - 1]?.at ?? start, tracks[at + 1]?.at ?? end];
  return from < to ? { from, to } : { from: to, to: from };
}

export function pieceLength(route: Route, at: number): number {
  const { from, to } = pieceSpan(route, at);
  return to - from;
}

export function routeLength(route: Route): number {
  return route.tracks.reduce((sum, _, at) => sum + pieceLength(route, at), 0);
}

export function pieceAt(route: Route, at: number): Rect {
  const { from, to } = pieceSpan(route, at);
  const track = route.tracks[at]?.at ?? 0;
  return isAcross(route, at)
    ? { x: from, y: track, width: to - from, height: 0 }
    : { x: track, y: from, width: 0, height: to - from };
}

/** The piece from one corner to the next. */
export function pieceOf(points: readonly Point[], at: number): Rect {
  const from = points[at] ?? { x: 0, y: 0 };
  const to = points[at + 1] ?? from;
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

/** The route with its pieces beside the middle of their ways, as far as there is room. */
export function shifted(route: Route, by: readonly number[]): Route {
  return {
    ...route,
    tracks: route.tracks.map((way, at) => ({ ...way, at: way.at + clamp(by[at] ?? 0, -way.reach, way.reach) })),
  };
}
