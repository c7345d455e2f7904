import { boundsOf, outset, type Point, type Rect } from '../geometry.ts';
import type { Link, NoteId } from '../map/journey-map.ts';
import { calmRoute, isClear, isFree } from './calm-route.ts';
import { type LinkEnd, linkEndAt, looseEnd } from './free-ways.ts';
import { type LinkLabel, LABEL_ROOM, placeLabels } from './link-labels.ts';
import type { Layout } from './layout.ts';
import { pointsOf, pieceOf, type Route, shifted } from './link-route.ts';
import { spreadLinks } from './spread-links.ts';

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

function routeAll(layout: Layout): readonly RoutedLink[] {
  const linked = layout.map.links.flatMap((link) => endsOf(layout, link));
  const chosen = linked.flatMap(({ link, ends }) => {
    const [from, to] = ends;
    const route = calmRoute(from, to, labelRoom(layout, link), (one) => isFree(layout, one, ends));
    return route === undefined ? [] : [{ link, ends, route }];
  });
  const shifts = spreadLinks(chosen.map(({ route }) => route));
  const lines = chosen.map(({ link, ends, route }, at) => ({
    link,
    points: pointsOf(besideOthers(layout, route, ends, shifts[at] ?? [])),
  }));
  const labels = placeLabels(layout, lines);
  return lines.map(({ link, points }, at) => {
    const label = labels[at] ?? null;
    const pieces = points.slice(1).map((_, piece) => pieceOf(points, piece));
    const bounds = boundsOf(label === null ? pieces : [...pieces, label.rect]);
    return { link, points, label, bounds: outset(bounds ?? { x: 0, y: 0, width: 0, height: 0 }, LINE_REACH) };
  });
}

const known = new WeakMap<Layout, readonly RoutedLink[]>();

/** Every link between notes that are shown. Routed once for a layout: neighbours on one way must know of each other. */
export function routedLinks(layout: Layout): readonly RoutedLink[] {
  const before = known.get(layout);
  if (before !== undefined) return before;
  const routed = layout.map.links.length === 0 ? [] : routeAll(layout);
  known.set(layout, routed);
  return routed;
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
