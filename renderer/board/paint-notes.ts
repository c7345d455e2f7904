import { intersects, type Rect } from '../../shared/geometry.ts';
import type { CellBox, Layout, NoteBox } from '../../shared/layout/layout.ts';
import { NOTE } from '../../shared/layout/metrics.ts';
import { ghostShapes, noteColour, noteShapes } from '../../shared/layout/scene.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { mix, type Theme } from '../../shared/theme.ts';
import { paintNoteShadow } from './note-shadow.ts';
import { paintShape } from './paint-shape.ts';

export type NotePainting = {
  readonly theme: Theme;
  /** Device pixels for a board unit. */
  readonly scale: number;
  /** Where a note is on its way to its place; null where it lies there. */
  readonly movedRect: (note: NoteId) => Rect | null;
  /** Notes that are not painted here: in the hand, or being written. */
  readonly left: ReadonlySet<NoteId>;
};

/** Under this many device pixels text is bars: nobody can read it, and bars are cheap. */
const LEGIBLE = 4;

const shapes = new WeakMap<NoteBox, readonly Shape[]>();

function shapesOf(box: NoteBox, theme: Theme): readonly Shape[] {
  const known = shapes.get(box);
  if (known !== undefined) return known;
  const made = noteShapes(box, theme);
  shapes.set(box, made);
  return made;
}

function paintBars(context: CanvasRenderingContext2D, box: NoteBox, theme: Theme): void {
  const { rect, text } = box;
  const fill = noteColour(theme, box);
  context.fillStyle = fill;
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.fillStyle = mix(theme.noteInk, fill, 0.32);
  const top = rect.y + NOTE.padding.top;
  for (const [at, line] of text.lines.entries()) {
    const y = top + at * text.lineHeight + text.lineHeight * 0.3;
    context.fillRect(rect.x + NOTE.padding.left, y, line.width, text.lineHeight * 0.4);
  }
}

export function paintNote(context: CanvasRenderingContext2D, box: NoteBox, { theme, scale }: NotePainting): void {
  if (box.text.size * scale < LEGIBLE) return paintBars(context, box, theme);
  paintNoteShadow(context, box.rect);
  for (const shape of shapesOf(box, theme)) paintShape(context, shape);
}

/** Paints a note with its corner somewhere else than the layout has it. */
export function paintNoteAt(
  context: CanvasRenderingContext2D,
  box: NoteBox,
  at: { readonly x: number; readonly y: number },
  painting: NotePainting,
): void {
  context.save();
  context.translate(at.x - box.rect.x, at.y - box.rect.y);
  paintNote(context, box, painting);
  context.restore();
}

function paintCell(context: CanvasRenderingContext2D, box: CellBox, visible: Rect, painting: NotePainting): void {
  if (box.ghost !== null && box.ghost.size * painting.scale >= LEGIBLE) {
    for (const shape of ghostShapes(box, painting.theme)) paintShape(context, shape);
  }
  for (const note of box.notes) {
    if (painting.left.has(note.note.id)) continue;
    const moved = painting.movedRect(note.note.id);
    if (moved !== null) paintNoteAt(context, note, moved, painting);
    else if (intersects(note.rect, visible)) paintNote(context, note, painting);
  }
}

/** The notes (and ghost questions) of the cells that touch `visible`, in board units. */
export function paintNotes(
  context: CanvasRenderingContext2D,
  layout: Layout,
  visible: Rect,
  painting: NotePainting,
): void {
  for (const cells of layout.cells) {
    for (const cell of cells) if (intersects(cell.rect, visible)) paintCell(context, cell, visible, painting);
  }
}
