import { intersects, type Rect } from '../../shared/geometry.ts';
import type { CellBox, Layout } from '../../shared/layout/layout.ts';
import { ghostShapes } from '../../shared/layout/scene.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { type Copying, createCopier, type PlacedNote } from './copy-notes.ts';
import { type NoteRun, runsOf } from './note-runs.ts';
import { withShadow } from './note-shadow.ts';
import { areSpecks, createFarPainter, isFar } from './paint-far.ts';
import { type Context, paintShape } from './paint-shape.ts';

export type NotePainting = Omit<Copying, 'isDimmed'> & {
  /** Where a note is on its way to its place; null where it lies there. */
  readonly movedRect: (note: NoteId) => Rect | null;
  /** Notes that are not painted here: in the hand, or being written. */
  readonly left: ReadonlySet<NoteId>;
  /** Notes that step back behind the others; null: none do. */
  readonly isDimmed: ((note: NoteId) => boolean) | null;
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
  const { copyNote, copyRun } = createCopier(context, { ...painting, isDimmed: isDimmed !== null });
  for (const { run, notes, isWhole } of near) {
    if (isWhole && isDimmed === null) copyRun(run.boxes, run.whole, notes);
    else
      for (const note of notes) {
        dim(note);
        copyNote(note);
      }
  }
  context.restore();
}

const NONE: readonly PlacedNote[] = [];

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
