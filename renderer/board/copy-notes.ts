import type { Point, Rect } from '../../shared/geometry.ts';
import type { NoteBox } from '../../shared/layout/layout.ts';
import type { Theme } from '../../shared/theme.ts';
import { paintSheet, pictureOf, sheetOf } from './note-pictures.ts';
import { SHADOW } from './note-shadow.ts';
import { paintNote } from './paint-note.ts';
import type { Context } from './paint-shape.ts';

/** So many notes are painted on new sheets in a frame: a hand that moves the board is not kept waiting for more. */
const NEW_NOTES = 24;

/**
 * Painted where they lie now. A sheet takes longer, which is worth it the second time, or in a movement: a board that is
 * opened, or crisp again after a zoom, is there sooner without.
 */
const paintedOnce = new WeakSet<NoteBox>();

export type Copying = {
  readonly theme: Theme;
  /** Device pixels for a board unit, and the device pixel on which the board's corner lies. */
  readonly scale: number;
  readonly corner: Point;
  /** The zoom is changing: pictures of another scale will do. */
  readonly isZooming: boolean;
  /** The board moves under the window: what is painted now will be painted in the next frames, too. */
  readonly isPanning: boolean;
  /** Notes are seen through: shapes that lie on each other would show each other, so each note has to be a picture. */
  readonly isDimmed: boolean;
};

export type PlacedNote = {
  readonly box: NoteBox;
  readonly at: Point;
  /** A photo, or the frame of its group, shows around it. */
  readonly isClear: boolean;
};

export type Copier = {
  readonly copyNote: (note: PlacedNote) => void;
  /** Notes side by side that cover `whole`, of which those in `seen` can be seen. */
  readonly copyRun: (boxes: readonly NoteBox[], whole: Rect, seen: readonly PlacedNote[]) => void;
};

/**
 * Copies the pictures of notes to whole device pixels (the context is in them), so that they stay as crisp as they were
 * painted. A note without one is painted on the very same pixels.
 */
export function createCopier(context: Context, copying: Copying): Copier {
  const { theme, scale, corner, isZooming, isPanning, isDimmed } = copying;
  let left = NEW_NOTES;

  function pixelOf({ x, y }: Point): Point {
    return { x: Math.round(x * scale + corner.x), y: Math.round(y * scale + corner.y) };
  }

  function copyNote({ box, at, isClear }: PlacedNote): void {
    const wanted = { scale, isZooming, isClear };
    const { x, y } = pixelOf({ x: at.x - SHADOW.left, y: at.y - SHADOW.top });
    let picture = pictureOf(box, wanted);
    const isWorthIt = left > 0 && (isPanning || isZooming || paintedOnce.has(box));
    if (picture === null && (isWorthIt || isDimmed)) {
      left -= 1;
      paintSheet([box], { theme, scale, isClear });
      picture = pictureOf(box, wanted);
    }
    if (picture === null) {
      paintNote(context, box, { x, y }, { theme, scale });
      context.resetTransform();
      paintedOnce.add(box);
      return;
    }
    const { sheet, x: from, width } = picture;
    const { height } = sheet.bitmap;
    const stretch = scale / sheet.scale;
    context.drawImage(sheet.bitmap, from, 0, width, height, x, y, width * stretch, height * stretch);
  }

  function isSheetWorthIt(boxes: readonly NoteBox[]): boolean {
    if (left <= 0) return false;
    if (isPanning) return true;
    const lacksOne = boxes.some((box) => pictureOf(box, { scale, isZooming, isClear: false }) === null);
    return lacksOne && (isZooming || boxes.some((box) => paintedOnce.has(box)));
  }

  function newSheet(boxes: readonly NoteBox[]) {
    left -= boxes.length;
    return paintSheet(boxes, { theme, scale, isClear: false });
  }

  function copyRun(boxes: readonly NoteBox[], whole: Rect, seen: readonly PlacedNote[]): void {
    const { x, y } = pixelOf(whole);
    const known = sheetOf(boxes, { scale, isZooming, isClear: false });
    const sheet = known ?? (isSheetWorthIt(boxes) ? newSheet(boxes) : null);
    if (sheet === null) {
      for (const note of seen) copyNote(note);
      return;
    }
    const { bitmap } = sheet;
    const stretch = scale / sheet.scale;
    if (stretch === 1) context.drawImage(bitmap, x, y);
    else context.drawImage(bitmap, x, y, bitmap.width * stretch, bitmap.height * stretch);
  }

  return { copyNote, copyRun };
}
