import { intersects, type Point, type Rect } from '../../shared/geometry.ts';
import { followEnds } from '../../shared/layout/follow-ends.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { arrowShapes, labelShapes, linkDash } from '../../shared/layout/link-shapes.ts';
import { looseRoute, routeBetween, type RoutedLink, routedLinks } from '../../shared/layout/route-links.ts';
import type { Link, NoteId } from '../../shared/map/journey-map.ts';
import type { Theme } from '../../shared/theme.ts';
import type { Dragging, Linking } from '../gestures/board.ts';
import { landing } from '../gestures/drop.ts';
import { type Context, paintShape } from './paint-shape.ts';

export type LinkPainting = {
  readonly theme: Theme;
  /** Device pixels for a board unit. */
  readonly scale: number;
  /** Where a note is on its way to its place; null where it lies there. */
  readonly movedRect: (note: NoteId) => Rect | null;
};

/** Under this many device pixels nobody can read a label. */
const LEGIBLE = 4;

function shiftOf(layout: Layout, note: NoteId, { movedRect }: LinkPainting): Point {
  const moved = movedRect(note);
  const rect = layout.noteBoxes.get(note)?.rect;
  return moved === null || rect === undefined ? { x: 0, y: 0 } : { x: moved.x - rect.x, y: moved.y - rect.y };
}

/** The link where it is at the moment: notes that glide to their places take their links along. */
function atTheMoment(layout: Layout, routed: RoutedLink, painting: LinkPainting): RoutedLink {
  const { link, points, label } = routed;
  const [from, to] = [shiftOf(layout, link.from, painting), shiftOf(layout, link.to, painting)];
  if (from.x === 0 && from.y === 0 && to.x === 0 && to.y === 0) return routed;
  const by = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const rect = label && { ...label.rect, x: label.rect.x + by.x, y: label.rect.y + by.y };
  return {
    ...routed,
    points: followEnds(points, from, to),
    label: label && rect && { ...label, rect },
  };
}

type Stroke = { readonly ink: string; readonly width: number; readonly of?: Link };

function paintLine(context: Context, points: readonly Point[], { ink, width, of }: Stroke, scale: number): void {
  // However far away, a line is still one.
  const look = { stroke: ink, strokeWidth: Math.max(width, 1 / scale), dash: of && linkDash(of) };
  for (const shape of arrowShapes(points, look)) paintShape(context, shape);
}

function paintLabel(context: Context, { label }: RoutedLink, ink: string, { theme, scale }: LinkPainting): void {
  if (label === null || label.text.size * scale < LEGIBLE) return;
  for (const shape of labelShapes(label, theme, ink)) paintShape(context, shape);
}

/** The links in sight, but for those that the hand holds by a note. They lie over the notes and under the headings. */
export function paintLinks(
  context: Context,
  layout: Layout,
  sight: { readonly visible: Rect; readonly dragging: Dragging | null },
  painting: LinkPainting,
): void {
  const inHand = new Set(sight.dragging === null ? [] : landing(sight.dragging));
  const links = routedLinks(layout)
    .filter(({ link, bounds }) => intersects(bounds, sight.visible) && !inHand.has(link.from) && !inHand.has(link.to))
    .map((routed) => atTheMoment(layout, routed, painting));
  const { ink2 } = painting.theme;
  for (const { link, points } of links) paintLine(context, points, { ink: ink2, width: 1.5, of: link }, painting.scale);
  for (const routed of links) paintLabel(context, routed, ink2, painting);
}

type Lit = { readonly id: string; readonly isSelected: boolean };

/** A link that is selected or pointed at, over the others. */
export function paintLitLink(context: Context, layout: Layout, lit: Lit, painting: LinkPainting): void {
  const routed = routedLinks(layout).find(({ link }) => link.id === lit.id);
  if (routed === undefined) return;
  const now = atTheMoment(layout, routed, painting);
  const look = { ink: painting.theme.accent, width: lit.isSelected ? 2 : 1.5, of: now.link };
  paintLine(context, now.points, look, painting.scale);
  paintLabel(context, now, painting.theme.accent, painting);
}

/** The links of the notes in the hand lead there, over whatever lies between. */
export function paintHeldLinks(context: Context, layout: Layout, dragging: Dragging, painting: LinkPainting): void {
  const inHand = new Set(landing(dragging));
  const { pointer, grip } = dragging;
  const rectOf = (note: NoteId): Rect | undefined => {
    const rect = layout.noteBoxes.get(note)?.rect;
    return rect && inHand.has(note) ? { ...rect, x: pointer.x - grip.x, y: pointer.y - grip.y } : rect;
  };
  for (const link of layout.map.links) {
    const { from, to } = link;
    if (inHand.has(from) === inHand.has(to)) continue;
    const [start, end] = [rectOf(from), rectOf(to)];
    if (start === undefined || end === undefined) continue;
    const look = { ink: painting.theme.ink2, width: 1.5, of: link };
    paintLine(context, looseRoute(start, end), look, painting.scale);
  }
}

/** The arrow that is being drawn: to the note that it would lead to, or to the pointer. */
export function paintLinking(context: Context, layout: Layout, linking: Linking, painting: LinkPainting): void {
  const { from, to, pointer } = linking;
  const start = layout.noteBoxes.get(from)?.rect;
  if (start === undefined) return;
  const points =
    to !== null
      ? routeBetween(layout, from, to)
      : pointer === null
        ? null
        : looseRoute(start, { ...pointer, width: 0, height: 0 });
  if (points !== null) paintLine(context, points, { ink: painting.theme.accent, width: 2 }, painting.scale);
}
