import { clamp } from '../geometry.ts';
import { BETWEEN_CELLS } from './free-ways.ts';
import type { Route } from './link-route.ts';

/** How far apart links run that share a way, where there is room: on a note's side heads lie beside each other. */
function roomApart(reach: number): number {
  if (reach > 20) return 12;
  return reach > BETWEEN_CELLS ? 9 : 7;
}

/** Pieces of a way that end so near each other still get tracks of their own. */
const NEAR = 6;

/** A piece of one of the routes, on its way. */
export type Piece = {
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
export type Settled = { readonly at: number; readonly from: number; readonly to: number };

/** How far links of different ways keep apart, where there is room. */
export const CLEAR = 4;

/** How far aside links may go, from and to, so that they stay clear of what lies at `taken`: the widest room there is. */
function freeRoom(reach: number, taken: readonly number[]): readonly [number, number] {
  const edges = [-reach - CLEAR, ...taken.toSorted((a, b) => a - b), reach + CLEAR];
  const rooms = edges.slice(1).map((edge, at): [number, number] => [(edges[at] ?? 0) + CLEAR, edge - CLEAR]);
  return rooms.reduce((most, room) => (room[1] - room[0] > most[1] - most[0] + 0.01 ? room : most));
}

/** How far aside each of the pieces on one way moves, beside what other ways have settled there. */
export function shiftsOn(pieces: readonly Piece[], settled: readonly Settled[]): readonly number[] {
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
