import { intersects, type Point, type Rect } from '../../shared/geometry.ts';
import type { CellBox, Layout, NoteBox } from '../../shared/layout/layout.ts';
import { ghostShapes, noteShapes } from '../../shared/layout/scene.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import type { Theme } from '../../shared/theme.ts';
import { paintNote, pictureOf, takePicture } from './note-pictures.ts';
import { paintNoteShadow, SHADOW, withShadow } from './note-shadow.ts';
import { areSpecks, createFarPainter, isFar } from './paint-far.ts';
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

type PlacedNote = {
  readonly box: NoteBox;
  readonly at: Point;
  /** A photo, or the frame of its group, shows around it. */
  readonly isClear: boolean;
};

export const DIMMED = 0.22;

/** Under this many device pixels the question of an empty cell is left out. */
const LEGIBLE = 4;

/** New pictures a frame. A board that is opened, or crisp again after a zoom, is not kept waiting for more. */
const NEW_PICTURES = 24;

/**
 * Copies the pictures of notes to whole device pixels (the context is in them), so that they stay as crisp as they were
 * painted. A note without one is painted on the very same pixels.
 */
function createCopier(context: Context, { theme, scale, corner, isZooming, isDimmed }: NotePainting) {
  let toPaint = NEW_PICTURES;
  return ({ box, at, isClear }: PlacedNote): void => {
    let picture = pictureOf(box, { scale, isZooming, isClear });
    // Seen through, a note is one piece: shapes that lie on each other would show each other.
    if (picture === null && (toPaint > 0 || isDimmed !== null)) {
      picture = takePicture(box, { theme, scale, isClear });
      toPaint -= 1;
    }
    const x = Math.round((at.x - SHADOW.left) * scale + corner.x);
    const y = Math.round((at.y - SHADOW.top) * scale + corner.y);
    if (picture === null) {
      paintNote(context, box, { x, y }, { theme, scale });
      return context.resetTransform();
    }
    const { bitmap } = picture;
    if (picture.scale === scale) return context.drawImage(bitmap, x, y);
    const stretch = scale / picture.scale;
    context.drawImage(bitmap, x, y, bitmap.width * stretch, bitmap.height * stretch);
  };
}

/** Notes as bars or plain colour, or as pictures, which is quicker: but of a zoom that changes there are none yet. */
function paintPlaced(context: Context, placed: readonly PlacedNote[], painting: NotePainting): void {
  const { scale, isZooming, isDimmed } = painting;
  const isPlain = ({ box }: PlacedNote): boolean => areSpecks(scale) || (isZooming && isFar(box, scale, true));
  const paintAll = (chosen: readonly PlacedNote[], paint: (note: PlacedNote) => void): void => {
    for (const note of chosen) {
      if (isDimmed !== null) context.globalAlpha = isDimmed(note.box.note.id) ? DIMMED : 1;
      paint(note);
    }
  };
  context.save();
  const paintFar = createFarPainter(context, painting);
  paintAll(placed.filter(isPlain), ({ box, at }) => paintFar(box, at));
  // One change of units for all of them: for each it would cost as much as the copying.
  context.resetTransform();
  paintAll(
    placed.filter((note) => !isPlain(note)),
    createCopier(context, painting),
  );
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
      if (!intersects(at, visible)) continue;
      const isOverPhoto = layout.photos.some(({ rect }) => intersects(rect, withShadow(at)));
      placed.push({ box, at, isClear: isOverPhoto || box.note.heading !== '' });
    }
  }
  paintPlaced(context, placed, painting);
}
