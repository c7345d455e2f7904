import { intersects, type Point, type Rect } from '../../shared/geometry.ts';
import type { CellBox, Layout, NoteBox } from '../../shared/layout/layout.ts';
import { ghostShapes, noteShapes } from '../../shared/layout/scene.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import type { Theme } from '../../shared/theme.ts';
import { paintNote, pictureOf, takePicture } from './note-pictures.ts';
import { type NoteRun, runsOf } from './note-runs.ts';
import { paintNoteShadow, SHADOW, withShadow } from './note-shadow.ts';
import { areSpecks, createFarPainter, isFar } from './paint-far.ts';
import { type Context, paintShape } from './paint-shape.ts';
import { joinRun, runPictureOf } from './run-pictures.ts';

export type NotePainting = {
  readonly theme: Theme;
  /** Device pixels for a board unit, and the device pixel on which the board's corner lies. */
  readonly scale: number;
  readonly corner: Point;
  /** The zoom is changing: pictures of another scale will do. */
  readonly isZooming: boolean;
  /** The board moves under the window: what is painted now will be painted in the next frames, too. */
  readonly isPanning: boolean;
  /** Where a note is on its way to its place; null where it lies there. */
  readonly movedRect: (note: NoteId) => Rect | null;
  /** Notes that are not painted here: in the hand, or being written. */
  readonly left: ReadonlySet<NoteId>;
  /** Notes that step back behind the others; null: none do. */
  readonly isDimmed: ((note: NoteId) => boolean) | null;
};

type PlacedNote = {
  readonly box: NoteBox;
  readonly at: Point;
  /** A photo, or the frame of its group, shows around it. */
  readonly isClear: boolean;
};

type PlacedRun = {
  readonly run: NoteRun;
  /** Those of its notes that can be seen. */
  readonly notes: readonly PlacedNote[];
  /** All its notes lie in their places, on nothing but the ground of their lane. */
  readonly isWhole: boolean;
};

export const DIMMED = 0.22;

/** Under this many device pixels the question of an empty cell is left out. */
const LEGIBLE = 4;

/** New pictures a frame: a hand that moves the board is not kept waiting for more. */
const NEW_PICTURES = 24;

/**
 * Painted afresh where they lie now. A picture takes twice as long, which is worth it the second time, or in a movement:
 * a board that is opened, or crisp again after a zoom, is there sooner without.
 */
const paintedOnce = new WeakSet<NoteBox>();

/** Joined pictures a frame: enough to keep up with a hand that moves the board. */
const NEW_RUNS = 8;

type Copied = Point & { readonly bitmap: ImageBitmap };

/**
 * Copies the pictures of notes to whole device pixels (the context is in them), so that they stay as crisp as they were
 * painted. A note without one is painted on the very same pixels.
 */
function createCopier(context: Context, painting: NotePainting) {
  const { theme, scale, corner, isZooming, isDimmed } = painting;
  const isMoving = painting.isPanning || isZooming;
  let toPaint = NEW_PICTURES;
  let toJoin = painting.isPanning ? NEW_RUNS : 0;

  function pixelOf({ x, y }: Point): Point {
    return { x: Math.round(x * scale + corner.x), y: Math.round(y * scale + corner.y) };
  }

  function put(picture: { readonly bitmap: ImageBitmap; readonly scale: number }, { x, y }: Point): void {
    const { bitmap } = picture;
    if (picture.scale === scale) return context.drawImage(bitmap, x, y);
    const stretch = scale / picture.scale;
    context.drawImage(bitmap, x, y, bitmap.width * stretch, bitmap.height * stretch);
  }

  /** The answer is what was copied, where it had been painted before, and at this scale. */
  function copyNote({ box, at, isClear }: PlacedNote): Copied | null {
    const known = pictureOf(box, { scale, isZooming, isClear });
    let picture = known;
    const isWorthIt = toPaint > 0 && (isMoving || paintedOnce.has(box));
    // Seen through, a note is one piece: shapes that lie on each other would show each other.
    if (picture === null && (isWorthIt || isDimmed !== null)) {
      picture = takePicture(box, { theme, scale, isClear });
      toPaint -= 1;
    }
    const pixel = pixelOf({ x: at.x - SHADOW.left, y: at.y - SHADOW.top });
    if (picture === null) {
      paintNote(context, box, pixel, { theme, scale });
      context.resetTransform();
      paintedOnce.add(box);
      return null;
    }
    put(picture, pixel);
    return known?.scale === scale ? { ...pixel, bitmap: known.bitmap } : null;
  }

  function copyRun({ run, notes }: PlacedRun): void {
    const joined = runPictureOf(run, { scale, isZooming });
    if (joined !== null) return put(joined, pixelOf(run.whole));
    const copied = notes.flatMap((note) => copyNote(note) ?? []);
    if (toJoin === 0 || notes.length === 1 || copied.length < run.boxes.length) return;
    joinRun(run, copied, scale);
    toJoin -= 1;
  }

  return { copyNote, copyRun };
}

/** Notes as bars or plain colour, or as pictures, which is quicker: but of a zoom that changes there are none yet. */
function paintPlaced(context: Context, placed: readonly PlacedRun[], painting: NotePainting): void {
  const { scale, isZooming, isDimmed } = painting;
  const specks = areSpecks(scale);
  const isPlain = ({ box }: PlacedNote): boolean => specks || (isZooming && isFar(box, scale, true));
  const dim = ({ box }: PlacedNote): void => {
    if (isDimmed !== null) context.globalAlpha = isDimmed(box.note.id) ? DIMMED : 1;
  };
  context.save();
  const paintFar = createFarPainter(context, painting);
  const near: PlacedRun[] = [];
  for (const run of placed) {
    const plain = specks || isZooming ? run.notes.filter(isPlain) : NONE;
    for (const note of plain) {
      dim(note);
      paintFar(note.box, note.at);
    }
    if (plain.length === 0) near.push(run);
    else if (plain.length < run.notes.length)
      near.push({ ...run, notes: run.notes.filter((note) => !isPlain(note)), isWhole: false });
  }
  // One change of units for all of them: for each it would cost as much as the copying.
  context.resetTransform();
  const { copyNote, copyRun } = createCopier(context, painting);
  for (const run of near) {
    if (run.isWhole && isDimmed === null) copyRun(run);
    else
      for (const note of run.notes) {
        dim(note);
        copyNote(note);
      }
  }
  context.restore();
}

const NONE: readonly PlacedNote[] = [];

/** Paints a note afresh, for the few that look other than they lie there. */
export function paintNoteAfresh(context: Context, box: NoteBox, theme: Theme): void {
  paintNoteShadow(context, box.rect, theme);
  for (const shape of noteShapes(box, theme)) paintShape(context, shape);
}

function paintGhost(context: Context, box: CellBox, { theme, scale }: NotePainting): void {
  if (box.ghost === null || box.ghost.size * scale < LEGIBLE) return;
  for (const shape of ghostShapes(box, theme)) paintShape(context, shape);
}

/** What of a run can be seen; null: nothing. */
function placedRun(run: NoteRun, layout: Layout, visible: Rect, painting: NotePainting): PlacedRun | null {
  const { left, movedRect } = painting;
  const notes: PlacedNote[] = [];
  let isWhole = true;
  for (const box of run.boxes) {
    const moved = movedRect(box.note.id);
    const isLeft = left.has(box.note.id);
    if (moved !== null || isLeft) isWhole = false;
    const at = moved ?? box.rect;
    if (isLeft || !intersects(at, visible)) continue;
    const isOverPhoto = layout.photos.some(({ rect }) => intersects(rect, withShadow(at)));
    const isClear = isOverPhoto || box.note.heading !== '';
    if (isClear) isWhole = false;
    notes.push({ box, at, isClear });
  }
  return notes.length === 0 ? null : { run, notes, isWhole };
}

/** The notes (and ghost questions) of the cells that touch `visible`, in board units. */
export function paintNotes(context: Context, layout: Layout, visible: Rect, painting: NotePainting): void {
  const seen = layout.cells.flat().filter(({ rect }) => intersects(rect, visible));
  for (const cell of seen) paintGhost(context, cell, painting);
  const placed = seen.flatMap((cell) => runsOf(cell).flatMap((run) => placedRun(run, layout, visible, painting) ?? []));
  paintPlaced(context, placed, painting);
}
