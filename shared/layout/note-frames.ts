import { containsPoint, type Point, type Rect } from '../geometry.ts';
import type { NoteId } from '../map/journey-map.ts';
import { mix, type Theme } from '../theme.ts';
import type { FittedText } from './fit-text.ts';
import { type CellBox, cellBox, type Layout, type NoteBox } from './layout.ts';
import { CELL } from './metrics.ts';
import type { Shape } from './shape.ts';
import { textShapes } from './text-shapes.ts';

/** The frame round the notes of a group: the strip over them with its heading, and how far it reaches beyond them. */
export const FRAME = { heading: 22, reach: 5, radius: 6, padding: 8 } as const;

/** A group as it lies in its cell. */
export type NoteFrame = {
  readonly heading: string;
  readonly name: FittedText;
  readonly top: number;
  readonly foot: number;
};

const NO_FRAMES: readonly NoteFrame[] = [];
const known = new WeakMap<readonly NoteBox[], readonly NoteFrame[]>();

/** The frames of a cell's notes: one round each run of notes that have one heading. */
export function framesOf(notes: readonly NoteBox[]): readonly NoteFrame[] {
  const before = known.get(notes);
  if (before !== undefined) return before;
  const frames: NoteFrame[] = [];
  let last: { heading: string; name: FittedText; top: number; foot: number } | null = null;
  for (const { note, rect, head } of notes) {
    if (head !== undefined) {
      last = { heading: note.heading, name: head, top: rect.y - FRAME.heading, foot: 0 };
      frames.push(last);
    } else if (last?.heading !== note.heading) last = null;
    if (last !== null) last.foot = Math.max(last.foot, rect.y + rect.height + FRAME.reach);
  }
  const found = frames.length === 0 ? NO_FRAMES : frames;
  known.set(notes, found);
  return found;
}

function frameRect({ rect }: Pick<CellBox, 'rect'>, { top, foot }: NoteFrame): Rect {
  const left = CELL.padding - FRAME.reach;
  return { x: rect.x + left, y: top, width: rect.width - 2 * left, height: foot - top };
}

/** The group by whose heading a point lies, and its first note. */
export function groupAt(cell: CellBox, point: Point): { readonly heading: string; readonly note: NoteId } | null {
  const frame = framesOf(cell.notes).find((each) =>
    containsPoint({ ...frameRect(cell, each), height: FRAME.heading }, point),
  );
  const first =
    frame && cell.notes.find(({ head, rect }) => head !== undefined && rect.y === frame.top + FRAME.heading);
  return frame === undefined || first === undefined ? null : { heading: frame.heading, note: first.note.id };
}

/** Quiet, so that the notes stay what is seen first. */
export function frameShapes(cell: CellBox, theme: Theme): readonly Shape[] {
  return framesOf(cell.notes).flatMap((frame) => {
    const rect = frameRect(cell, frame);
    const { radius: r } = FRAME;
    return [
      {
        kind: 'rect',
        rect,
        fill: mix(theme.ink2, theme.board, 0.06),
        radii: [r, r, r, r],
        stroke: mix(theme.ink2, theme.board, 0.45),
        strokeWidth: 1,
      } as const,
      ...nameShapes(rect, frame, theme),
    ];
  });
}

function nameShapes(rect: Rect, { name }: NoteFrame, theme: Theme): readonly Shape[] {
  const at = { x: rect.x + FRAME.padding, y: rect.y + (FRAME.heading - name.lineHeight) / 2 };
  return textShapes(name, at, rect.width - 2 * FRAME.padding, theme.ink);
}

/** The heading of the group that a note is the first of; nothing over any other. */
export function headingOver(layout: Layout, { note, rect, head }: NoteBox, theme: Theme): readonly Shape[] {
  const cell = head === undefined ? undefined : cellBox(layout, note);
  if (head === undefined || cell === undefined) return [];
  const frame = { heading: note.heading, name: head, top: rect.y - FRAME.heading, foot: rect.y };
  return nameShapes(frameRect(cell, frame), frame, theme);
}

/** How much room the heading of a group has in a cell of that width. */
export function headWidth(cell: number): number {
  return cell - 2 * (CELL.padding - FRAME.reach + FRAME.padding);
}
