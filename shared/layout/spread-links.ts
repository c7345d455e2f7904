import { clamp } from '../geometry.ts';
import { isAcross, pieceAt, pointsOf, type Route, routeLength } from './link-route.ts';

/** How far apart links run that share a way, where there is room. */
const APART = 7;
/** Pieces of a way that end so near each other still get tracks of their own. */
const NEAR = 6;

/** A piece of one of the routes, on its way. */
type Piece = {
  readonly route: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly reach: number;
  /** To which side the route goes on at both ends: -2 … 2. */
  readonly turn: number;
  readonly length: number;
};

type WayPiece = Piece & { readonly way: string };

function piecesOf(route: Route, index: number): readonly WayPiece[] {
  const points = pointsOf(route);
  const length = routeLength(route);
  return route.tracks.map((track, at) => {
    const across = isAcross(route, at);
    const { x, y, width, height } = pieceAt(route, at);
    const turns = [points[at - 1], points[at + 2]].map((point) =>
      point === undefined ? 0 : Math.sign((across ? point.y : point.x) - track.at),
    );
    return {
      way: `${across ? 'y' : 'x'}${Math.round(track.at)}`,
      route: index,
      at,
      from: across ? x : y,
      to: across ? x + width : y + height,
      reach: track.reach,
      turn: turns.reduce<number>((sum, turn) => sum + turn, 0),
      length,
    };
  });
}

/** Neighbours on a way, side by side so that they cross each other as little as can be: short loops inside long ones. */
function inOrder(a: Piece, b: Piece): number {
  const nested = a.turn < 0 ? a.length - b.length : b.length - a.length;
  const sameTurn = a.turn === 0 ? 0 : nested || (a.turn < 0 ? a.route - b.route : b.route - a.route);
  return a.turn - b.turn || sameTurn || a.route - b.route;
}

/** Puts pieces that lie on each other on tracks of their own, in their order; the answer is how many there are. */
function tracksFor(pieces: readonly Piece[]): { readonly tracks: ReadonlyMap<Piece, number>; readonly count: number } {
  const tracks = new Map<Piece, number>();
  let count = 0;
  for (const piece of pieces.toSorted(inOrder)) {
    let track = 0;
    for (const [other, taken] of tracks) {
      if (other.from < piece.to + NEAR && piece.from < other.to + NEAR) track = Math.max(track, taken + 1);
    }
    tracks.set(piece, track);
    count = Math.max(count, track + 1);
  }
  return { tracks, count };
}

function byWay(pieces: readonly WayPiece[]): Iterable<readonly Piece[]> {
  const ways = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const known = ways.get(piece.way);
    if (known === undefined) ways.set(piece.way, [piece]);
    else known.push(piece);
  }
  return ways.values();
}

/** Pieces that lie on each other, or on one that does. */
function clusters(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    if (piece.from < end + NEAR) found.at(-1)?.push(piece);
    else found.push([piece]);
    end = Math.max(end, piece.to);
  }
  return found;
}

/** For each route, how far each of its pieces moves aside so that no two links lie on each other. */
export function spreadLinks(routes: readonly Route[]): readonly (readonly number[])[] {
  const shifts = routes.map(({ tracks }) => tracks.map(() => 0));
  for (const pieces of byWay(routes.flatMap(piecesOf))) {
    for (const cluster of clusters(pieces)) {
      if (cluster.length < 2) continue;
      const { tracks, count } = tracksFor(cluster);
      const reach = Math.min(...cluster.map((piece) => piece.reach));
      const apart = count < 2 ? 0 : Math.min(APART, (2 * reach) / (count - 1));
      for (const [{ route, at }, track] of tracks) {
        const shift = clamp((track - (count - 1) / 2) * apart, -reach, reach);
        shifts[route]?.splice(at, 1, shift);
      }
    }
  }
  return shifts;
}
