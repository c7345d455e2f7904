import { type Rect, sameRect } from '../geometry.ts';
import type { JourneyMap, Lane, Note, Task } from '../map/journey-map.ts';
import { leadsToName } from '../map/related-file.ts';
import { type BelongingOf, sameBelonging } from './belonging.ts';
import type { FittedText } from './fit-text.ts';
import type { NoteBox, TaskLine } from './layout.ts';
import type { LayoutOptions } from './layout-options.ts';
import { AS_WRITTEN } from './layout-words.ts';
import { CELL, NOTE, notesAcross } from './metrics.ts';
import { FRAME, headWidth } from './note-frames.ts';
import { beginsRow, type RowGaps, sameGaps } from './row-gaps.ts';

/** What of a map is looked at for each of its notes. */
export type NoteLayout = LayoutOptions & {
  readonly belongingOf: BelongingOf | null;
  readonly maps: JourneyMap['maps'];
};

type NotesPlace = {
  readonly lane: Lane;
  readonly corner: Rect;
  readonly gaps: RowGaps;
  readonly before: readonly NoteBox[];
};

/** What the boxes of a cell were made of. */
type Source = Omit<NotesPlace, 'before'> & {
  readonly notes: readonly Note[];
  readonly belongingOf: BelongingOf | null;
  readonly maps: JourneyMap['maps'];
};

const sources = new WeakMap<readonly NoteBox[], Source>();

/** The boxes of a cell, those that lay there before where all that they are made of is the same. */
export function cellNotes(
  notes: readonly Note[],
  { before, ...place }: NotesPlace,
  options: NoteLayout,
): readonly NoteBox[] {
  const { lane, corner, gaps } = place;
  const { belongingOf, maps } = options;
  const source = sources.get(before);
  const isSame = source?.notes === notes && source.lane === lane && source.belongingOf === belongingOf;
  if (isSame && source.maps === maps && sameRect(source.corner, corner) && sameGaps(source.gaps, gaps)) return before;
  const boxes = layoutNotes(notes, { before, ...place }, options);
  sources.set(boxes, { ...place, notes, belongingOf, maps });
  return boxes;
}

/**
 * Notes lie in rows of as many as the stage is wide; a row is as high as its highest note. What lies as it lay `before`
 * is taken over: with most changes that is all but a few of thousands.
 */
function layoutNotes(
  notes: readonly Note[],
  { lane, corner, gaps, before }: NotesPlace,
  options: NoteLayout,
): readonly NoteBox[] {
  const across = notesAcross(corner.width);
  const boxes: NoteBox[] = [];
  let isSame = before.length === notes.length;
  let y = corner.y + CELL.padding;
  let height = 0;
  let row = 0;
  let column = 0;
  for (const [at, note] of notes.entries()) {
    const earlier = notes[at - 1];
    if (beginsRow(note, earlier, column, across)) {
      y += height + (gaps[row] ?? NOTE.gap);
      height = 0;
      row += 1;
      column = 0;
    }
    const { heading } = note;
    const isFirst = heading !== '' && heading !== earlier?.heading;
    const head = isFirst ? options.text.caption(heading, headWidth(corner.width)) : undefined;
    if (head !== undefined) y += FRAME.heading;
    const x = corner.x + CELL.padding + column * (NOTE.width + NOTE.gap);
    column += 1;
    const box = boxOf(note, { lane, x, y, head, before: before[at] }, options);
    isSame &&= box === before[at];
    height = Math.max(height, box.rect.height);
    boxes.push(box);
  }
  return isSame ? before : boxes;
}

type BoxPlace = {
  readonly lane: Lane;
  readonly x: number;
  readonly y: number;
  readonly head: FittedText | undefined;
  readonly before: NoteBox | undefined;
};

function boxOf(note: Note, { lane, x, y, head, before }: BoxPlace, options: NoteLayout): NoteBox {
  const belonging = options.belongingOf?.(note) ?? null;
  const isDown = note.faceDown && options.facesUp !== true;
  const leadsTo = note.leadsTo === '' || isDown ? null : leadsToName(options, note.leadsTo);
  const isSame =
    before?.note === note && before.lane === lane && before.rect.x === x && before.rect.y === y && before.head === head;
  if (isSame && before.leadsTo === leadsTo && sameBelonging(before.belonging, belonging)) return before;
  const fitter = note.task === null ? options.text : options.text.tasked;
  const rect = { x, y, width: NOTE.width, height: fitter.noteHeight(isDown ? '' : note.text) };
  const task = note.task === null ? null : taskLine(note.task, options);
  const box = { note, lane, rect, fit: fitter.noteText, belonging, task, leadsTo, isDown };
  return head === undefined ? box : { ...box, head };
}

function taskLine(task: Task, { text, words = AS_WRITTEN }: LayoutOptions): TaskLine {
  return { words: text.task(words.task(task)), isLate: words.isLate(task), isDone: task.done };
}
