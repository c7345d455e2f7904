import { outset, type Rect } from '../geometry.ts';
import { BERTH, BETWEEN_CELLS, type LinkEnd, notesUnder } from './free-ways.ts';
import type { Layout } from './layout.ts';
import { SHORTEST_LABELLED } from './link-labels.ts';
import { isAcross, pieceAt, pieceLength, plainRoutes, type Route, windingRoutes } from './link-route.ts';

/** What a route costs besides its length, in board units. */
const COST = {
  bend: 34,
  /** Its label would cover notes wherever it sits, or would sit in a narrow place. */
  label: 300,
  closeLabel: 20,
  /** The last piece is too short for its arrowhead to be seen at ease. */
  tight: 16,
  /** Journeys go on over the notes and come back under them. */
  contrary: 12,
} as const;

const LEAST_LAST = 10;

/** Whether an upright piece crosses from lane to lane: there is room for a label, too. */
function crossesBorder({ y, height }: Rect, { betweenLanes }: LinkEnd): boolean {
  return betweenLanes.some(
    ({ at, reach }) => reach >= BETWEEN_CELLS && at > y + LEAST_LAST && at < y + height - LEAST_LAST,
  );
}

function cost(route: Route, a: LinkEnd, b: LinkEnd, label: number): number {
  const { first, tracks } = route;
  let length = 0;
  let last = 0;
  let room = -1;
  let crosses = false;
  for (const [at, { reach }] of tracks.entries()) {
    last = pieceLength(route, at);
    length += last;
    if (isAcross(route, at)) room = last >= label ? Math.max(room, reach) : room;
    else crosses ||= crossesBorder(pieceAt(route, at), a) || crossesBorder(pieceAt(route, at), b);
  }
  // Its label sits beside it.
  const isShort = first === 'down' && tracks.length === 1 && last < SHORTEST_LABELLED;
  const middle = tracks[1];
  const isContrary =
    first === 'down' &&
    middle !== undefined &&
    middle.at > a.rect.y !== b.rect.x < a.rect.x &&
    Math.abs(b.rect.y - a.rect.y) < a.rect.height;
  return (
    length +
    COST.bend * (tracks.length - 1) +
    (label === 0 || isShort || room >= BETWEEN_CELLS ? 0 : crosses || room >= 0 ? COST.closeLabel : COST.label) +
    (last < LEAST_LAST ? COST.tight : 0) +
    (isContrary ? COST.contrary : 0)
  );
}

/** Whether a piece of a route keeps off the notes; its own two it may touch, but not cross. */
export function isClear(layout: Layout, route: Route, ends: readonly LinkEnd[], piece: number): boolean {
  const line = pieceAt(route, piece);
  const { x, y, width, height } = line;
  return notesUnder(layout, outset(line, BERTH)).every(({ rect }) => {
    if (!ends.some((end) => end.rect === rect)) return false;
    return x + width <= rect.x || x >= rect.x + rect.width || y + height <= rect.y || y >= rect.y + rect.height;
  });
}

/** Whether all of a route does so. */
export function isFree(layout: Layout, route: Route, ends: readonly LinkEnd[]): boolean {
  return route.tracks.every((_, piece) => isClear(layout, route, ends, piece));
}

/** What no winding route can cost less than: it is as long as its ends are apart, and has three bends. */
function leastWinding({ rect: a }: LinkEnd, { rect: b }: LinkEnd): number {
  const apart = (from: number, size: number, other: number, otherSize: number): number =>
    Math.max(0, other - from - size, from - other - otherSize);
  return apart(a.x, a.width, b.x, b.width) + apart(a.y, a.height, b.y, b.height) + 3 * COST.bend;
}

type Choice = { readonly route: Route; readonly cost: number };

/** The shortest route with the fewest bends that `mayTake` lets through; `label` is the room that its label needs. */
export function calmRoute(
  a: LinkEnd,
  b: LinkEnd,
  label: number,
  mayTake: (route: Route) => boolean = () => true,
): Route | undefined {
  const weigh = (routes: readonly Route[]): readonly Choice[] =>
    routes.map((route) => ({ route, cost: cost(route, a, b, label) })).sort((one, other) => one.cost - other.cost);
  const plain = weigh(plainRoutes(a, b)).find(({ route }) => mayTake(route));
  if (plain !== undefined && plain.cost <= leastWinding(a, b)) return plain.route;
  const winding = weigh(windingRoutes(a, b));
  const better = winding.find((choice) => (plain !== undefined && choice.cost >= plain.cost) || mayTake(choice.route));
  if (better === undefined) return (plain ?? winding[0])?.route;
  return plain !== undefined && plain.cost <= better.cost ? plain.route : better.route;
}
