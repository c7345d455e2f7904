import { intersects, type Point, type Rect } from '../geometry.ts';
import type { Link } from '../map/journey-map.ts';
import type { FittedText } from './fit-text.ts';
import { notesUnder } from './free-ways.ts';
import type { Layout } from './layout.ts';
import { pieceOf } from './link-route.ts';

/** A label on its small plate. */
export type LinkLabel = { readonly text: FittedText; readonly rect: Rect };

const PLATE = { height: 16, padding: 7, beside: 6 } as const;

/** An upright piece must be as long as this for a label on it to leave something of it, its head above all. */
export const SHORTEST_LABELLED = 2.5 * PLATE.height;

/** What a level piece needs besides the width of the text, for the label to sit on it with some line on both sides. */
export const LABEL_ROOM = 2 * PLATE.padding + 16;

/** Where on a piece a label may sit, the best place first. */
const PLACES = [0.5, 0.35, 0.65, 0.2, 0.8] as const;

type Line = { readonly link: Link; readonly points: readonly Point[] };

function overlap(a: Rect, b: Rect): number {
  if (!intersects(a, b)) return 0;
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width * height;
}

/** Where a label could sit along a piece, the best place first; upright ones have room where they cross from lane to lane. */
function placesAlong(piece: Rect, width: number, { lanes }: Layout): readonly Point[] {
  const centre = piece.x + piece.width / 2;
  if (piece.height === 0) {
    const y = piece.y;
    return PLACES.map((share) => ({ x: piece.width > width ? piece.x + piece.width * share : centre, y }));
  }
  const middle = piece.y + piece.height / 2;
  const borders = lanes
    .map(({ y }) => y)
    .filter((y) => y > piece.y && y < piece.y + piece.height)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return [...borders, ...PLACES.map((share) => piece.y + piece.height * share)].map((y) => ({ x: centre, y }));
}

/**
 * A link that goes straight down between two notes is so short that a plate on it would leave nothing of the arrow to be
 * seen: it sits beside it, within the map.
 */
function placesBeside(piece: Rect, width: number, { bounds }: Layout): readonly Point[] {
  const away = width / 2 + PLATE.beside;
  const y = piece.y + piece.height / 2;
  const isWithin = (x: number): boolean => x - width / 2 >= bounds.x && x + width / 2 <= bounds.x + bounds.width;
  return [piece.x + away, piece.x - away].filter(isWithin).map((x) => ({ x, y }));
}

/** Where a label could sit: on long level pieces before short ones, then on upright ones. */
function placesOn(points: readonly Point[], width: number, layout: Layout): readonly Rect[] {
  const pieces = points
    .slice(1)
    .map((_, at) => pieceOf(points, at))
    .toSorted((a, b) => b.width - a.width || b.height - a.height);
  const [only] = pieces;
  const isShort = only !== undefined && pieces.length === 1 && only.width === 0 && only.height < SHORTEST_LABELLED;
  const beside = isShort ? placesBeside(only, width, layout) : [];
  return (beside.length > 0 ? beside : pieces.flatMap((piece) => placesAlong(piece, width, layout))).map(
    ({ x, y }) => ({ x: x - width / 2, y: y - PLATE.height / 2, width, height: PLATE.height }),
  );
}

/** Where the label of a link was, and the corners that the link had then. */
export type LabelBefore = { readonly points: readonly Point[]; readonly label: LinkLabel | null };

function sameCorners(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every(({ x, y }, at) => x === b[at]?.x && y === b[at]?.y);
}

/**
 * Labels on their links, each where it covers least of the notes and, above all, of the labels before it. A label that
 * covers nothing where it was `before`, on a link that runs as it did, stays there: it does not hop about while a note
 * is dragged.
 */
export function placeLabels(
  layout: Layout,
  lines: readonly Line[],
  before?: ReadonlyMap<Link, LabelBefore>,
): readonly (LinkLabel | null)[] {
  const placed: Rect[] = [];
  return lines.map(({ link, points }) => {
    const text = layout.linkLabels.get(link.id);
    const width = (text?.lines[0]?.width ?? 0) + 2 * PLATE.padding;
    if (text === undefined) return null;
    const covers = (rect: Rect): number =>
      notesUnder(layout, rect).reduce((sum, box) => sum + overlap(rect, box.rect), 0) +
      3 * placed.reduce((sum, other) => sum + overlap(rect, other), 0);
    const was = before?.get(link);
    const stays = was?.label && sameCorners(was.points, points) && covers(was.label.rect) === 0 ? was.label : null;
    const rect = stays?.rect ?? leastCovering(placesOn(points, width, layout), covers);
    if (rect === undefined) return null;
    placed.push(rect);
    return stays ?? { text, rect };
  });
}

/** Where the label of a link sits, or would sit if it had one. */
export function middleOfLink(
  layout: Layout,
  { points, label }: { readonly points: readonly Point[]; readonly label: LinkLabel | null },
): Point {
  if (label !== null) return { x: label.rect.x + label.rect.width / 2, y: label.rect.y + label.rect.height / 2 };
  const [longest] = points
    .slice(1)
    .map((_, at) => pieceOf(points, at))
    .toSorted((a, b) => b.width + b.height - a.width - a.height);
  return (longest && placesAlong(longest, 0, layout)[0]) ?? points[0] ?? { x: 0, y: 0 };
}

function leastCovering(places: readonly Rect[], covers: (rect: Rect) => number): Rect | undefined {
  let best: Rect | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const covered = covers(place);
    if (covered < least) [best, least] = [place, covered];
    if (covered === 0) break;
  }
  return best;
}
