import { intersects, type Point, type Rect } from '../../shared/geometry.ts';
import { type CellBox, fittedText, type Layout, type NoteBox } from '../../shared/layout/layout.ts';
import { NOTE, NOTE_TEXT } from '../../shared/layout/metrics.ts';
import { ghostShapes, notePaper, noteShapes } from '../../shared/layout/scene.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { mix, type Theme } from '../../shared/theme.ts';
import { pictureOf } from './note-pictures.ts';
import { paintNoteShadow, SHADOW_REACH } from './note-shadow.ts';
import { type Context, paintShape } from './paint-shape.ts';

export type NotePainting = {
  readonly theme: Theme;
  /** Device pixels for a board unit, and the device pixel on which the board's corner lies. */
  readonly scale: number;
  readonly corner: Point;
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

let bars = { ink: '', fill: '', colour: '' };

/** The colour of bars. Notes side by side mostly have the same, and mixing it takes longer than painting them. */
function barColour(ink: string, fill: string): string {
  if (bars.ink !== ink || bars.fill !== fill) bars = { ink, fill, colour: mix(ink, fill, 0.32) };
  return bars.colour;
}

/** Bars in place of lines of text, or plain colour. */
function paintFar(context: Context, box: NoteBox, at: Point, { theme, scale }: NotePainting): void {
  const { rect } = box;
  const { ground: fill, ink } = notePaper(theme, box);
  context.fillStyle = fill;
  context.fillRect(at.x, at.y, rect.width, rect.height);
  if (NOTE_TEXT.largest * scale < VISIBLE) return;
  const text = fittedText(box);
  if (text.size * scale < VISIBLE) return;
  context.fillStyle = barColour(ink, fill);
  const top = at.y + NOTE.padding.top + text.lineHeight * 0.3;
  for (const [line, { width }] of text.lines.entries()) {
    context.fillRect(at.x + NOTE.padding.left, top + line * text.lineHeight, width, text.lineHeight * 0.4);
  }
}

/** Copies a note's picture to whole device pixels (the context is in them), so that it stays as crisp as it was painted. */
function paintPicture(
  context: Context,
  box: NoteBox,
  at: Point,
  { theme, scale, corner, isZooming }: NotePainting,
): void {
  const { bitmap, scale: paintedAt } = pictureOf(box, theme, scale, isZooming);
  const x = Math.round((at.x - SHADOW_REACH) * scale + corner.x);
  const y = Math.round((at.y - SHADOW_REACH) * scale + corner.y);
  if (paintedAt === scale) return context.drawImage(bitmap, x, y);
  const stretch = scale / paintedAt;
  context.drawImage(bitmap, x, y, bitmap.width * stretch, bitmap.height * stretch);
}

export type PlacedNote = { readonly box: NoteBox; readonly at: Point };

/** Paints notes with their corners where `at` says, which need not be where the layout has them. */
export function paintPlaced(context: Context, placed: readonly PlacedNote[], painting: NotePainting): void {
  const areFar = NOTE_TEXT.largest * painting.scale < LEGIBLE;
  const isFar = ({ box }: PlacedNote): boolean => areFar || fittedText(box).size * painting.scale < LEGIBLE;
  const paintAll = (chosen: readonly PlacedNote[], paint: typeof paintFar): void => {
    for (const { box, at } of chosen) {
      if (painting.isDimmed !== null) context.globalAlpha = painting.isDimmed(box.note.id) ? DIMMED : 1;
      paint(context, box, at, painting);
    }
  };
  context.save();
  paintAll(placed.filter(isFar), paintFar);
  // One change of units for all of them: for each it would cost as much as the copying.
  context.resetTransform();
  const near = placed.filter((note) => !isFar(note));
  paintAll(near, paintPicture);
  context.restore();
}

/** Paints a note afresh, for the few that look other than they lie there. */
export function paintNoteAfresh(context: Context, box: NoteBox, theme: Theme): void {
  paintNoteShadow(context, box.rect, theme);
  for (const shape of noteShapes(box, theme)) paintShape(context, shape);
}

function paintGhost(context: Context, box: CellBox, { theme, scale }: NotePainting): void {
  if (box.ghost === null || box.ghost.size * scale < LEGIBLE) return;
  for (const shape of ghostShapes(box, theme)) paintShape(context, shape);
}

/** The notes (and ghost questions) of the cells that touch `visible`, in board units. */
export function paintNotes(context: Context, layout: Layout, visible: Rect, painting: NotePainting): void {
  const seen = layout.cells.flat().filter(({ rect }) => intersects(rect, visible));
  for (const cell of seen) paintGhost(context, cell, painting);
  const placed: PlacedNote[] = [];
  for (const { notes } of seen) {
    for (const box of notes) {
      if (painting.left.has(box.note.id)) continue;
      const at = painting.movedRect(box.note.id) ?? box.rect;
      if (intersects(at, visible)) placed.push({ box, at });
    }
  }
  paintPlaced(context, placed, painting);
}
