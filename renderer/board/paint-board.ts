import type { Point, Rect, Size } from '../../shared/geometry.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { channelPathShapes } from '../../shared/layout/channel-path.ts';
import { frameShapes } from '../../shared/layout/note-frames.ts';
import { groundShapes, laneGroundShapes } from '../../shared/layout/scene.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import type { Camera } from '../../shared/layout/viewport.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import type { Theme } from '../../shared/theme.ts';
import { landing } from '../gestures/drop.ts';
import type { EditorState } from '../state/editor-state.ts';
import { personaInLight, presentFocus } from '../state/focus.ts';
import { dimmedNotes, lightOfPhotos } from '../state/finding.ts';
import { shownLayout } from '../state/selectors.ts';
import type { NoteMotion } from './note-motion.ts';
import { paintFaceDown } from './paint-face-down.ts';
import { paintHeadings } from './paint-headings.ts';
import { liftedHeading, paintHeldCells } from './paint-held-heading.ts';
import { paintLitLines, paintVeil } from './paint-lit.ts';
import { paintLinks } from './paint-links.ts';
import { type NotePainting, paintNotes } from './paint-notes.ts';
import { paintPictures } from './paint-pictures.ts';
import { paintPhotos } from './paint-photos.ts';
import { paintStrokes } from './paint-strokes.ts';
import { paintShape } from './paint-shape.ts';

const grounds = new WeakMap<Layout, { readonly theme: Theme; readonly shapes: readonly Shape[] }>();

function groundOf(layout: Layout, theme: Theme): readonly Shape[] {
  const known = grounds.get(layout);
  if (known?.theme === theme) return known.shapes;
  const shapes = groundShapes(layout, theme);
  grounds.set(layout, { theme, shapes });
  return shapes;
}

/** Puts the context into board units. The corner is rounded to device pixels, so that lines stay crisp; the answer is it. */
export function enterBoard(context: CanvasRenderingContext2D, { x, y, zoom }: Camera, ratio: number): Point {
  const scale = zoom * ratio;
  const corner = { x: Math.round(-x * scale), y: Math.round(-y * scale) };
  context.setTransform(scale, 0, 0, scale, corner.x, corner.y);
  return corner;
}

function unpainted({ dragging, writing }: EditorState): ReadonlySet<NoteId> {
  if (dragging !== null) return new Set(landing(dragging));
  return new Set(writing?.kind === 'note' ? [writing.note] : []);
}

export type Painting = {
  readonly ratio: number;
  readonly size: Size;
  readonly motion: NoteMotion;
  readonly isZooming: boolean;
  /** What has to be painted, in board units. */
  readonly sight: Rect;
};

/** `isPanning`: see NotePainting. */
type BoardPainting = Painting & { readonly isPanning: boolean };

/** Under so many device pixels dashes can't be told from each other. */
const FINE = 3;

/** Dashes are slow to paint. Where they are too fine to be seen, a thinner line puts down as much ink. */
function plainFromAfar(line: Extract<Shape, { kind: 'line' }>, scale: number): Extract<Shape, { kind: 'line' }> {
  const { dash, ...plain } = line;
  const [on, off] = dash ?? [];
  if (on === undefined || off === undefined || (on + off) * scale >= FINE) return line;
  return { ...plain, strokeWidth: (line.strokeWidth * on) / (on + off) };
}

/** Only the part of a line that can be seen: dashes beyond the window would be drawn all the same. */
function seenPart(shape: Shape, { x, y, width, height }: Rect, scale: number): Shape | null {
  if (shape.kind !== 'line') return shape;
  const { from, to } = shape;
  const reach = 8;
  if (from.x > x + width || to.x < x || from.y > y + height || to.y < y) return null;
  // Whole dash periods are left out, so that dashes do not crawl while the board scrolls.
  const top = Math.max(from.y, from.y + Math.floor((y - from.y) / reach) * reach);
  return {
    ...plainFromAfar(shape, scale),
    from: { x: Math.max(from.x, x), y: top },
    to: { x: Math.min(to.x, x + width), y: Math.min(to.y, y + height) },
  };
}

/** Lanes on their way to their places slide over those that lie there, with the frames around their groups. */
function paintGlidingLanes(context: CanvasRenderingContext2D, layout: Layout, motion: NoteMotion, theme: Theme): void {
  for (const [at, row] of layout.lanes.entries()) {
    const moved = motion.rectOf(row.lane.id);
    if (moved === null) continue;
    const glided = { ...row, y: moved.y, heading: moved };
    for (const shape of laneGroundShapes(layout, glided, theme)) paintShape(context, shape);
    context.save();
    context.translate(0, moved.y - row.y);
    const frames = layout.cells[at]?.flatMap((cell) => frameShapes(cell, theme)) ?? [];
    for (const shape of frames) paintShape(context, shape);
    context.restore();
  }
}

let path: null | {
  readonly layout: Layout;
  readonly channel: string;
  readonly theme: Theme;
  readonly shapes: readonly Shape[];
} = null;

/** The way of the channel in focus lies under the notes: those that step back let it shine through. */
function paintChannelPath(context: CanvasRenderingContext2D, layout: Layout, state: EditorState): void {
  const focus = presentFocus(state);
  if (focus?.kind !== 'channel') return;
  const { theme } = state;
  const channel = focus.id;
  if (path?.layout !== layout || path.channel !== channel || path.theme !== theme) {
    path = { layout, channel, theme, shapes: channelPathShapes(layout, channel, theme) };
  }
  for (const shape of path.shapes) paintShape(context, shape);
}

/** Lanes, notes that lie, headings: everything but what is in the hand. */
export function paintBoard(context: CanvasRenderingContext2D, state: EditorState, painting: BoardPainting): void {
  const { ratio, motion, isZooming, isPanning, sight: visible } = painting;
  const layout = shownLayout(state);
  const { camera, theme } = state;
  context.save();
  const origin = enterBoard(context, camera, ratio);
  for (const shape of groundOf(layout, theme)) {
    const seen = seenPart(shape, visible, camera.zoom * ratio);
    if (seen !== null) paintShape(context, seen);
  }
  paintGlidingLanes(context, layout, motion, theme);
  paintPhotos(context, layout, { theme, sight: visible, lightOf: lightOfPhotos(state) });
  paintLitLines(context, layout, state, visible);
  paintPictures(context, layout, {
    theme,
    sight: visible,
    scale: camera.zoom * ratio,
    lit: personaInLight(state),
    movedRect: motion.rectOf,
  });
  paintChannelPath(context, layout, state);
  const notes: NotePainting = {
    theme,
    scale: camera.zoom * ratio,
    corner: origin,
    isZooming,
    isPanning,
    movedRect: motion.rectOf,
    left: unpainted(state),
    isDimmed: dimmedNotes(state),
  };
  paintNotes(context, layout, visible, notes);
  if (state.heldHeading !== null) paintHeldCells(context, state.heldHeading, { layout, camera, theme });
  paintLinks(context, layout, { visible, dragging: state.dragging }, notes);
  const rubbed = state.ink?.kind === 'rubber' ? state.ink.strokes : null;
  paintStrokes(context, layout, visible, {
    theme,
    rubbed,
    scale: camera.zoom * ratio,
    isZooming,
    movedRect: motion.rectOf,
  });
  paintVeil(context, layout, state, visible);
  paintFaceDown(context, layout, state, visible);
  const lifted = liftedHeading(state.heldHeading);
  paintHeadings(context, layout, origin, {
    theme,
    movedRect: motion.rectOf,
    lifted,
    sight: visible,
    scale: camera.zoom * ratio,
    isZooming,
    ...(state.isForRoom ? { invites: false } : {}),
  });
  context.restore();
}
