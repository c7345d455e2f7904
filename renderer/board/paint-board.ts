import type { Point, Size } from '../../shared/geometry.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { groundShapes } from '../../shared/layout/scene.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import { type Camera, visibleRect } from '../../shared/layout/viewport.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { LIGHT, type Theme } from '../../shared/theme.ts';
import type { EditorState } from '../state/editor-state.ts';
import { shownLayout } from '../state/selectors.ts';
import type { NoteMotion } from './note-motion.ts';
import { paintHeadings } from './paint-headings.ts';
import { type NotePainting, paintNotes } from './paint-notes.ts';
import { paintShape } from './paint-shape.ts';

const grounds = new WeakMap<Layout, readonly Shape[]>();

function groundOf(layout: Layout, theme: Theme): readonly Shape[] {
  const known = grounds.get(layout);
  if (known !== undefined) return known;
  const made = groundShapes(layout, theme);
  grounds.set(layout, made);
  return made;
}

/** Puts the context into board units. The corner is rounded to device pixels, so that lines stay crisp. */
export function enterBoard(context: CanvasRenderingContext2D, { x, y, zoom }: Camera, ratio: number): void {
  const scale = zoom * ratio;
  context.setTransform(scale, 0, 0, scale, Math.round(-x * scale), Math.round(-y * scale));
}

function unpainted({ dragging, writing }: EditorState): ReadonlySet<NoteId> {
  if (dragging !== null) return new Set(dragging.notes);
  return new Set(writing?.kind === 'note' ? [writing.note] : []);
}

export type Painting = { readonly ratio: number; readonly size: Size; readonly motion: NoteMotion };

/** The lower layer: lanes, notes that lie, headings. Everything that is in the hand is painted by the upper one. */
export function paintBoard(context: CanvasRenderingContext2D, state: EditorState, painting: Painting): void {
  const { ratio, size, motion } = painting;
  const layout = shownLayout(state);
  const { camera } = state;
  const corner: Point = camera;
  context.save();
  context.textRendering = 'geometricPrecision';
  enterBoard(context, camera, ratio);
  for (const shape of groundOf(layout, LIGHT)) paintShape(context, shape);
  const notes: NotePainting = {
    theme: LIGHT,
    scale: camera.zoom * ratio,
    movedRect: motion.rectOf,
    left: unpainted(state),
  };
  paintNotes(context, layout, visibleRect(camera, size), notes);
  paintHeadings(context, layout, corner, LIGHT);
  context.restore();
}
