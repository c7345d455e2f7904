import type { Rect } from '../../shared/geometry.ts';
import type { CellBox, NoteBox } from '../../shared/layout/layout.ts';
import { withShadow } from './note-shadow.ts';

/** Notes side by side in a cell, none higher than another, so that with their shadows they cover `whole` without a gap. */
export type NoteRun = { readonly boxes: readonly NoteBox[]; readonly whole: Rect };

/** Longer runs would often reach out of the window. A row is shared out evenly: six notes are twice three. */
const LONGEST = 4;

const known = new WeakMap<CellBox, readonly NoteRun[]>();

/** All notes of a cell in their order, in runs of a few; a note that nothing lies beside is a run of its own. */
export function runsOf(cell: CellBox): readonly NoteRun[] {
  const runs = known.get(cell) ?? splitIntoRuns(cell.notes);
  known.set(cell, runs);
  return runs;
}

function splitIntoRuns(notes: readonly NoteBox[]): readonly NoteRun[] {
  const rows: NoteBox[][] = [];
  for (const box of notes) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row === undefined || last === undefined || !isBeside(box, last)) rows.push([box]);
    else row.push(box);
  }
  return rows.flatMap((row) => {
    const count = Math.ceil(row.length / LONGEST);
    const start = (at: number): number => Math.round((at * row.length) / count);
    return Array.from({ length: count }, (_, at) => runOf(row.slice(start(at), start(at + 1))));
  });
}

/** The groups of notes are framed, and what lies between them shows. */
function isBeside({ rect, note }: NoteBox, before: NoteBox): boolean {
  if (note.heading !== '' || before.note.heading !== '') return false;
  const { x, width } = withShadow(before.rect);
  return rect.y === before.rect.y && rect.height === before.rect.height && withShadow(rect).x === x + width;
}

function runOf(boxes: readonly NoteBox[]): NoteRun {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A run has notes');
  const whole = withShadow(first.rect);
  return { boxes, whole: { ...whole, width: last.rect.x - first.rect.x + whole.width } };
}
