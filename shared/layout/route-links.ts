import { boundsOf, outset, type Point, type Rect, sameRect } from '../geometry.ts';
import type { Link, NoteId } from '../map/journey-map.ts';
import { calmRoute, isClear, isFree } from './calm-route.ts';
import { type LinkEnd, linkEndAt, looseEnd, type Way } from './free-ways.ts';
import { type LinkLabel, LABEL_ROOM, placeLabels } from './link-labels.ts';
import type { Layout } from './layout.ts';
import { pointsOf, pieceOf, type Route, shifted } from './link-route.ts';
import { type Spread, spreadLinks } from './spread-links.ts';

/** A link as it is drawn: its corners from the one note to the other, and its label. */
export type RoutedLink = {
  readonly link: Link;
  readonly points: readonly Point[];
  readonly label: LinkLabel | null;
  /** What it touches, label included. */
  readonly bounds: Rect;
};

/** How far an arrowhead and a thick line reach beyond a link's corners. */
const LINE_REACH = 6;

type Ends = { readonly link: Link; readonly ends: readonly [LinkEnd, LinkEnd] };

function endsOf(layout: Layout, link: Link): readonly Ends[] {
  const [from, to] = [linkEndAt(layout, link.from), linkEndAt(layout, link.to)];
  return from === undefined || to === undefined || link.from === link.to ? [] : [{ link, ends: [from, to] }];
}

function labelRoom(layout: Layout, link: Link): number {
  const width = layout.linkLabels.get(link.id)?.lines[0]?.width;
  return width === undefined ? 0 : width + LABEL_ROOM;
}

/** The route beside its neighbours; a piece that would come too near a note there stays where it was. */
function besideOthers(layout: Layout, route: Route, ends: readonly LinkEnd[], by: readonly number[]): Route {
  const wanted = shifted(route, by);
  const kept = by.map((shift, at) => (shift === 0 || isClear(layout, wanted, ends, at) ? shift : 0));
  return shifted(route, kept);
}

type Choice = Ends & { readonly route: Route };

function sameWays(a: readonly Way[], b: readonly Way[]): boolean {
  return a.length === b.length && a.every(({ at, reach }, index) => at === b[index]?.at && reach === b[index]?.reach);
}

function sameEnd(a: LinkEnd, b: LinkEnd): boolean {
  return sameRect(a.rect, b.rect) && sameWays(a.beside, b.beside) && sameWays(a.along, b.along);
}

/**
 * While notes are in the hand, a link keeps the route that it has without them as long as nothing touches it: finding
 * the routes of hundreds anew at each step would slow the hand. Once they are let go of, all are found anew.
 */
function keptRoute(layout: Layout, { link, ends: [from, to] }: Ends, resting: ReadonlyMap<Link, Choice>): Route | null {
  const before = resting.get(link);
  if (before === undefined || !sameEnd(before.ends[0], from) || !sameEnd(before.ends[1], to)) return null;
  return isFree(layout, before.route, [from, to]) ? before.route : null;
}

function choose(layout: Layout, resting: Links | null): readonly Choice[] {
  return layout.map.links
    .flatMap((link) => endsOf(layout, link))
    .flatMap((linked): readonly Choice[] => {
      const { link, ends } = linked;
      const kept = resting === null ? null : keptRoute(layout, linked, resting.chosen);
      const route = kept ?? calmRoute(...ends, labelRoom(layout, link), (one) => isFree(layout, one, ends));
      return route === undefined ? [] : [{ link, ends, route }];
    });
}

type Links = {
  readonly routed: readonly RoutedLink[];
  readonly chosen: ReadonlyMap<Link, Choice>;
  readonly spread: Spread;
  readonly drawn: ReadonlyMap<Link, RoutedLink>;
};

/** `resting`: the links as they lie without what is in the hand; what nothing touches is taken over from them. */
function routeAll(layout: Layout, resting: Links | null): Links {
  const chosen = choose(layout, resting);
  const spread = spreadLinks(
    chosen.map(({ route }) => route),
    resting?.spread,
  );
  const lines = chosen.map(({ link, ends, route }, at) => ({
    link,
    points: pointsOf(besideOthers(layout, route, ends, spread.shifts[at] ?? [])),
  }));
  const labels = placeLabels(layout, lines, resting?.drawn);
  const routed = lines.map(({ link, points }, at) => {
    const label = labels[at] ?? null;
    const pieces = points.slice(1).map((_, piece) => pieceOf(points, piece));
    const bounds = boundsOf(label === null ? pieces : [...pieces, label.rect]);
    return { link, points, label, bounds: outset(bounds ?? { x: 0, y: 0, width: 0, height: 0 }, LINE_REACH) };
  });
  return {
    routed,
    chosen: new Map(chosen.map((choice) => [choice.link, choice])),
    spread,
    drawn: new Map(routed.map((one) => [one.link, one])),
  };
}

const known = new WeakMap<Layout, Links>();

function linksIn(layout: Layout): Links {
  const before = known.get(layout);
  if (before !== undefined) return before;
  const links = routeAll(layout, layout.floor === null ? null : linksIn(layout.floor));
  known.set(layout, links);
  return links;
}

const NONE: readonly RoutedLink[] = [];

/** Every link between notes that are shown. Routed once for a layout: neighbours on one way must know of each other. */
export function routedLinks(layout: Layout): readonly RoutedLink[] {
  return layout.map.links.length === 0 ? NONE : linksIn(layout).routed;
}

/** The arrow that would join two notes, whatever else is linked; null where one of them is hidden. */
export function routeBetween(layout: Layout, from: NoteId, to: NoteId): readonly Point[] | null {
  const [a, b] = [linkEndAt(layout, from), linkEndAt(layout, to)];
  const route = a && b && calmRoute(a, b, 0, (one) => isFree(layout, one, [a, b]));
  return route === undefined ? null : pointsOf(route);
}

/** An arrow between rectangles that lie anywhere, over whatever is in its way. */
export function looseRoute(from: Rect, to: Rect): readonly Point[] {
  const route = calmRoute(looseEnd(from), looseEnd(to), 0);
  return route === undefined ? [] : pointsOf(route);
}
