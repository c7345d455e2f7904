import { isAcross, pieceAt, pointsOf, type Route, routeLength } from './link-route.ts';
import { CLEAR, type Piece, type Settled, shiftsOn } from './link-tracks.ts';

function piecesOf(route: Route): readonly Piece[] {
  const points = pointsOf(route);
  const length = routeLength(route);
  return route.tracks.map((track, at) => {
    const across = isAcross(route, at);
    const { x, y, width, height } = pieceAt(route, at);
    const turns = [points[at - 1], points[at + 2]].map((point) =>
      point === undefined ? 0 : Math.sign((across ? point.y : point.x) - track.at),
    );
    return {
      route,
      at,
      way: `${across ? 'y' : 'x'}${Math.round(track.at)}`,
      isAcross: across,
      middle: track.at,
      from: across ? x : y,
      to: across ? x + width : y + height,
      reach: track.reach,
      turn: turns.reduce<number>((sum, turn) => sum + turn, 0),
      length,
    };
  });
}

const known = new WeakMap<Route, readonly Piece[]>();

/** Routes are kept while a note is dragged; their pieces are the same objects then, and tell that a way is unchanged. */
function knownPieces(route: Route): readonly Piece[] {
  const before = known.get(route);
  if (before !== undefined) return before;
  const pieces = piecesOf(route);
  known.set(route, pieces);
  return pieces;
}

/** The pieces on one way, and how far aside each of them moves. */
type Way = {
  readonly pieces: readonly Piece[];
  readonly settled: readonly Settled[];
  readonly shifts: readonly number[];
};

export type Spread = {
  /** For each route, how far each of its pieces moves aside so that no two links lie on each other. */
  readonly shifts: readonly (readonly number[])[];
  readonly ways: ReadonlyMap<string, Way>;
};

function isUnchanged(way: Way, pieces: readonly Piece[], settled: readonly Settled[]): boolean {
  return (
    pieces.length === way.pieces.length &&
    settled.length === way.settled.length &&
    pieces.every((piece, at) => piece === way.pieces[at]) &&
    settled.every(({ at, from, to }, index) => {
      const was = way.settled[index];
      return at === was?.at && from === was.from && to === was.to;
    })
  );
}

/** Narrow ways come first: who has more room goes round who has less. */
function byReach([, a]: readonly [string, readonly Piece[]], [, b]: readonly [string, readonly Piece[]]): number {
  return reachOf(a) - reachOf(b);
}

function reachOf(pieces: readonly Piece[]): number {
  return Math.min(...pieces.map(({ reach }) => reach));
}

/** What lies in reach of a way. */
function settledNear(all: readonly Settled[], pieces: readonly Piece[]): readonly Settled[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const reach = Math.max(...pieces.map((piece) => piece.reach)) + CLEAR;
  return all.filter(({ at }) => Math.abs(at - first.middle) < reach);
}

/** `before`: how links were spread of which most are the same; ways with the same pieces are taken over. */
export function spreadLinks(routes: readonly Route[], before?: Spread): Spread {
  const onWays = new Map<string, Piece[]>();
  for (const piece of routes.flatMap(knownPieces)) {
    const others = onWays.get(piece.way);
    if (others === undefined) onWays.set(piece.way, [piece]);
    else others.push(piece);
  }
  const shifts = new Map<Route, number[]>(routes.map((route) => [route, route.tracks.map(() => 0)]));
  const ways = new Map<string, Way>();
  const inPlace = { across: [] as Settled[], down: [] as Settled[] };
  for (const [way, pieces] of [...onWays].toSorted(byReach)) {
    const others = pieces[0]?.isAcross === true ? inPlace.across : inPlace.down;
    const settled = settledNear(others, pieces);
    const same = before?.ways.get(way);
    const found =
      same !== undefined && isUnchanged(same, pieces, settled)
        ? same
        : { pieces, settled, shifts: shiftsOn(pieces, settled) };
    ways.set(way, found);
    for (const [at, { middle, from, to }] of pieces.entries())
      others.push({ at: middle + (found.shifts[at] ?? 0), from, to });
    for (const [at, { route, at: track }] of pieces.entries())
      shifts.get(route)?.splice(track, 1, found.shifts[at] ?? 0);
  }
  return { shifts: routes.map((route) => shifts.get(route) ?? []), ways };
}
