import { intersects, type Point, type Rect } from '../../shared/geometry.ts';
import type { CellBox, Layout, NoteBox } from '../../shared/layout/layout.ts';
import { NOTE } from '../../shared/layout/metrics.ts';
import { ghostShapes, notePaper, noteShapes } from '../../shared/layout/scene.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { mix, type Theme } from '../../shared/theme.ts';
import { pictureOf } from './note-pictures.ts';
import { paintNoteShadow, SHADOW_REACH } from './note-shadow.ts';
import { type Context, paintShape } from './paint-shape.ts';

export type NotePainting = {
  readonly theme: Theme;
  /** Device pixels for a board unit. */
  readonly scale: number;
  /** The zoom is changing: pictures of another scale will do. */
  readonly isZooming: boolean;
  /** Where a note is on its way to its place; null where it lies there. */
  readonly movedRect: (note: NoteId) => Rect | null;
  /** Notes that are not painted here: in the hand, or being written. */
  readonly left: ReadonlySet<NoteId>;
  /** Notes that step back behind the others; null: none do. */
  readonly isDimmed: ((note: NoteId) => boolean) | null;
};

const DIMMED = 0.22;

/** Under this many device pixels text is bars: nobody can read it, and bars are cheap. */
const LEGIBLE = 4;
/** Under this many even bars are only noise. */
const VISIBLE = 2;

/** Bars in place of lines of text, or plain colour. */
function paintFar(context: Context, box: NoteBox, at: Point, { theme, scale }: NotePainting): void {
  const { rect, text } = box;
  const { ground: fill, ink } = notePaper(theme, box);
  context.fillStyle = fill;
  context.fillRect(at.x, at.y, rect.width, rect.height);
  if (text.size * scale < VISIBLE) return;
  context.fillStyle = mix(ink, fill, 0.32);
  const top = at.y + NOTE.padding.top + text.lineHeight * 0.3;
  for (const [line, { width }] of text.lines.entries()) {
    context.fillRect(at.x + NOTE.padding.left, top + line * text.lineHeight, width, text.lineHeight * 0.4);
  }
}

/** Copies the note's picture to whole device pixels, so that it stays as crisp as it was painted. */
function paintPicture(context: Context, box: NoteBox, at: Point, { theme, scale, isZooming }: NotePainting): void {
  const picture = pictureOf(box, theme, scale, isZooming);
  const { e, f } = context.getTransform();
  const x = Math.round((at.x - SHADOW_REACH) * scale + e);
  const y = Math.round((at.y - SHADOW_REACH) * scale + f);
  const stretch = scale / picture.scale;
  context.save();
  context.resetTransform();
  context.drawImage(picture.bitmap, x, y, picture.bitmap.width * stretch, picture.bitmap.height * stretch);
  context.restore();
}

/** Paints a note with its corner at `at`, which need not be where the layout has it. */
export function paintNoteAt(context: Context, box: NoteBox, at: Point, painting: NotePainting): void {
  if (box.text.size * painting.scale < LEGIBLE) paintFar(context, box, at, painting);
  else paintPicture(context, box, at, painting);
}

/** Paints a note afresh, for the few that look other than they lie there. */
export function paintNoteAfresh(context: Context, box: NoteBox, theme: Theme): void {
  paintNoteShadow(context, box.rect, theme);
  for (const shape of noteShapes(box, theme)) paintShape(context, shape);
}

function paintCell(context: Context, box: CellBox, visible: Rect, painting: NotePainting): void {
  if (box.ghost !== null && box.ghost.size * painting.scale >= LEGIBLE) {
    for (const shape of ghostShapes(box, painting.theme)) paintShape(context, shape);
  }
  for (const note of box.notes) {
    if (painting.left.has(note.note.id)) continue;
    const moved = painting.movedRect(note.note.id);
    if (moved === null && !intersects(note.rect, visible)) continue;
    context.globalAlpha = painting.isDimmed?.(note.note.id) === true ? DIMMED : 1;
    paintNoteAt(context, note, moved ?? note.rect, painting);
  }
  context.globalAlpha = 1;
}

/** The notes (and ghost questions) of the cells that touch `visible`, in board units. */
export function paintNotes(context: Context, layout: Layout, visible: Rect, painting: NotePainting): void {
  for (const cells of layout.cells) {
    for (const cell of cells) if (intersects(cell.rect, visible)) paintCell(context, cell, visible, painting);
  }
}
