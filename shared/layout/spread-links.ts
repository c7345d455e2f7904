import { clamp } from '../geometry.ts';
import { BETWEEN_CELLS } from './free-ways.ts';
import { isAcross, pieceAt, pointsOf, type Route, routeLength } from './link-route.ts';

/** How far apart links run that share a way, where there is room: on a note's side heads lie beside each other. */
function roomApart(reach: number): number {
  if (reach > 20) return 12;
  return reach > BETWEEN_CELLS ? 9 : 7;
}

/** Pieces of a way that end so near each other still get tracks of their own. */
const NEAR = 6;

/** A piece of one of the routes, on its way. */
type Piece = {
  readonly route: Route;
  readonly at: number;
  readonly way: string;
  readonly isAcross: boolean;
  /** Where the middle of its way lies. */
  readonly middle: number;
  readonly from: number;
  readonly to: number;
  readonly reach: number;
  /** To which side the route goes on at both ends: -2 … 2. */
  readonly turn: number;
  readonly length: number;
};

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

/** A piece and its place among those on its way, in the order of the routes. */
type Placed = { readonly piece: Piece; readonly order: number };

/** Neighbours on a way, side by side so that they cross each other as little as can be: short loops inside long ones. */
function inOrder({ piece: a, order }: Placed, { piece: b, order: other }: Placed): number {
  const nested = a.turn < 0 ? a.length - b.length : b.length - a.length;
  const sameTurn = a.turn === 0 ? 0 : nested || (a.turn < 0 ? order - other : other - order);
  return a.turn - b.turn || sameTurn || order - other;
}

/** Puts pieces that lie on each other on tracks of their own, in their order; the answer is how many there are. */
function tracksFor(placed: readonly Placed[]): {
  readonly tracks: ReadonlyMap<Placed, number>;
  readonly count: number;
} {
  const tracks = new Map<Placed, number>();
  let count = 0;
  for (const one of placed.toSorted(inOrder)) {
    const { from, to } = one.piece;
    let track = 0;
    for (const [{ piece }, taken] of tracks) {
      if (piece.from < to + NEAR && from < piece.to + NEAR) track = Math.max(track, taken + 1);
    }
    tracks.set(one, track);
    count = Math.max(count, track + 1);
  }
  return { tracks, count };
}

/** Pieces that lie on each other, or on one that does. */
function clusters(pieces: readonly Piece[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  const placed = pieces.map((piece, order) => ({ piece, order }));
  for (const one of placed.toSorted((a, b) => a.piece.from - b.piece.from)) {
    if (one.piece.from < end + NEAR) found.at(-1)?.push(one);
    else found.push([one]);
    end = Math.max(end, one.piece.to);
  }
  return found;
}

/** A piece of another way that is in its place. */
type Settled = { readonly at: number; readonly from: number; readonly to: number };

/** How far links of different ways keep apart, where there is room. */
const CLEAR = 4;

/** How far aside links may go, from and to, so that they stay clear of what lies at `taken`: the widest room there is. */
function freeRoom(reach: number, taken: readonly number[]): readonly [number, number] {
  const edges = [-reach - CLEAR, ...taken.toSorted((a, b) => a - b), reach + CLEAR];
  const rooms = edges.slice(1).map((edge, at): [number, number] => [(edges[at] ?? 0) + CLEAR, edge - CLEAR]);
  return rooms.reduce((most, room) => (room[1] - room[0] > most[1] - most[0] + 0.01 ? room : most));
}

/** How far aside each of the pieces on one way moves, beside what other ways have settled there. */
function shiftsOn(pieces: readonly Piece[], settled: readonly Settled[]): readonly number[] {
  const shifts = pieces.map(() => 0);
  for (const cluster of clusters(pieces)) {
    const { tracks, count } = tracksFor(cluster);
    const reach = Math.min(...cluster.map(({ piece }) => piece.reach));
    const taken = settled
      .filter(({ from, to }) => cluster.some(({ piece }) => from < piece.to + NEAR && piece.from < to + NEAR))
      .map(({ at }) => at - (cluster[0]?.piece.middle ?? 0))
      .filter((at) => Math.abs(at) < reach + CLEAR);
    if (count < 2 && taken.length === 0) continue;
    const free = freeRoom(reach, taken);
    // Rather beside another way than on each other.
    const [least, most] = free[1] - free[0] < count - 1 ? [-reach, reach] : free;
    const apart = count < 2 ? 0 : Math.min(roomApart(reach), Math.max(0, most - least) / (count - 1));
    const half = ((count - 1) / 2) * apart;
    const middle = clamp(0, Math.min(least + half, most - half), Math.max(least + half, most - half));
    for (const [{ order }, track] of tracks) {
      shifts[order] = clamp(middle + track * apart - half, -reach, reach);
    }
  }
  return shifts;
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
