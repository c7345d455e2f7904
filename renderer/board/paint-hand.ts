import type { Point, Rect } from '../../shared/geometry.ts';
import { boxFinder, type Layout } from '../../shared/layout/layout.ts';
import { NOTE } from '../../shared/layout/metrics.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import type { EditorState } from '../state/editor-state.ts';
import { SHADOW } from './note-shadow.ts';
import { paintNoteAfresh } from './paint-note.ts';
import { paintShape } from './paint-shape.ts';

type Context = CanvasRenderingContext2D;

/** How far each note behind the held one looks out, in board units. */
const STEP = 6;
const BEHIND = 2;
/** Of the plate with their number, in screen pixels. */
const RADIUS = 12;

/** Where the picture of the hand lies at a zoom, from the corner of the note that it holds, in board units. */
export function handRect(zoom: number): Rect {
  const reach = Math.max(SHADOW.bottom, (RADIUS + 1) / zoom);
  const spread = 2 * reach + BEHIND * STEP;
  return { x: -reach, y: -reach, width: NOTE.width + spread, height: NOTE.height + spread };
}

function paintCount(context: Context, count: number, middle: Point, { camera, theme }: EditorState): void {
  context.beginPath();
  context.arc(middle.x, middle.y, RADIUS / camera.zoom, 0, 2 * Math.PI);
  context.fillStyle = theme.accent;
  context.fill();
  const size = 12 / camera.zoom;
  paintShape(context, {
    kind: 'text',
    text: String(count),
    at: { x: middle.x, y: middle.y + size * 0.36 },
    align: 'middle',
    rtl: false,
    size,
    weight: 600,
    fill: theme.onAccent,
  });
}

/**
 * The held note, at most two more behind it, and how many there are, on a canvas that covers `handRect`. They look as they
 * would where they come to lie; copies that would come to lie nowhere, as the notes that they are taken from.
 */
export function paintHand(context: Context, layout: Layout, state: EditorState, ratio: number): void {
  const { dragging, camera, theme } = state;
  if (dragging === null) return;
  const { notes, held, copies } = dragging;
  const { x, y } = handRect(camera.zoom);
  const scale = camera.zoom * ratio;
  context.save();
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  const find = boxFinder(layout, BEHIND + 1);
  const boxOf = (note: NoteId) => find(copies?.[notes.indexOf(note)] ?? note) ?? find(note);
  const others = notes.filter((note) => note !== held).slice(0, BEHIND);
  for (const [at, note] of [...others.toReversed(), held].entries()) {
    const box = boxOf(note);
    if (box === undefined) continue;
    const behind = (others.length - at) * STEP;
    paintNoteAfresh(context, { ...box, rect: { ...box.rect, x: behind, y: behind } }, theme);
  }
  if (notes.length > 1) paintCount(context, notes.length, { x: NOTE.width, y: 0 }, state);
  context.restore();
}
