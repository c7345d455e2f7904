import { intersects, type Rect } from '../geometry.ts';
import type { LaneRow, Layout, NoteBox, StageColumn } from './layout.ts';
import { CELL, NOTE } from './metrics.ts';
import { FRAME } from './note-frames.ts';

/**
 * A line between notes on which links may run: between stages and between lanes over the whole map, between the notes
 * of a stage from top to foot, between the rows of a cell. `reach`: how far a link may lie beside the middle.
 */
export type Way = { readonly at: number; readonly reach: number };

/** A rectangle that links begin and end at, and the ways next to its sides. */
export type LinkEnd = {
  readonly rect: Rect;
  /** To its left and to its right. */
  readonly beside: readonly Way[];
  /** Over and under it. */
  readonly along: readonly Way[];
  /** Those of `along` that lie between lanes. */
  readonly betweenLanes: readonly Way[];
};

/** How near a link may come to notes that are not its own. */
export const BERTH = 3;

/** The reach of a way between two stages or lanes, wide enough for labels too. */
export const BETWEEN_CELLS = 8;
const REACH = { betweenNotes: 2, edge: 2 } as const;

/** The border between two stages or lanes; at the map's own border there is room on the inner side only. */
function border(at: number, inwards: -1 | 0 | 1): Way {
  if (inwards === 0) return { at, reach: BETWEEN_CELLS };
  return { at: at + (inwards * CELL.padding) / 2, reach: REACH.edge };
}

function waysBeside({ rect }: NoteBox, column: StageColumn, { stages }: Layout): readonly Way[] {
  const between = (at: number): Way => ({ at, reach: REACH.betweenNotes });
  const right = column.x + column.width;
  const isFirst = rect.x - column.x < CELL.padding + 1;
  const isLast = right - rect.x - rect.width < CELL.padding + 1;
  return [
    isFirst ? border(column.x, column === stages[0] ? 1 : 0) : between(rect.x - NOTE.gap / 2),
    isLast ? border(right, column === stages.at(-1) ? -1 : 0) : between(rect.x + rect.width + NOTE.gap / 2),
  ];
}

function lanesBorders(row: LaneRow, { lanes }: Layout): readonly Way[] {
  return [border(row.y, row === lanes[0] ? 1 : 0), border(row.y + row.height, row === lanes.at(-1) ? -1 : 0)];
}

type RowsBeside = {
  /** The first of its own row. */
  readonly first: NoteBox;
  /** Down to where the row over it reaches, and its own. */
  readonly over: number | null;
  readonly foot: number;
  /** The first of the row under it. */
  readonly under: NoteBox | null;
};

function rowsBeside(box: NoteBox, cell: readonly NoteBox[]): RowsBeside {
  let first: NoteBox | null = null;
  let under: NoteBox | null = null;
  let over: number | null = null;
  let foot = 0;
  for (const other of cell) {
    const { y, height } = other.rect;
    if (y < box.rect.y) over = Math.max(over ?? 0, y + height);
    else if (y > box.rect.y) under ??= other;
    else {
      first ??= other;
      foot = Math.max(foot, y + height);
    }
  }
  return { first: first ?? box, over, foot, under };
}

/** The middle of the gap between two rows. The heading of a group lies under it, over its first note. */
function betweenRows(foot: number, { rect, head }: NoteBox): Way {
  const room = rect.y - foot - (head === undefined ? 0 : FRAME.heading);
  return { at: foot + room / 2, reach: Math.max(0, room / 2 - BERTH) };
}

/** Over and under a note, within its cell; none where the border of the lane is as near. */
function waysInCell(box: NoteBox, row: LaneRow, cell: readonly NoteBox[]): readonly Way[] {
  const { first, over, foot, under } = rowsBeside(box, cell);
  const ways: Way[] = [];
  if (over !== null) ways.push(betweenRows(over, first));
  else if (box.rect.y - row.y > CELL.padding + 1) {
    ways.push({ at: box.rect.y - NOTE.gap / 2, reach: REACH.betweenNotes });
  }
  if (under !== null) ways.push(betweenRows(foot, under));
  else if (row.y + row.height - foot > 3 * CELL.padding) ways.push({ at: foot + CELL.padding, reach: BETWEEN_CELLS });
  return ways;
}

/** A note as links see it; undefined where its stage or its lane is hidden. */
export function linkEndAt(layout: Layout, note: string): LinkEnd | undefined {
  const box = layout.noteBoxes.get(note);
  if (box === undefined) return undefined;
  const at = layout.lanes.findIndex(({ lane }) => lane.id === box.note.lane);
  const stage = layout.stages.findIndex((column) => column.stage.id === box.note.stage);
  const [row, column] = [layout.lanes[at], layout.stages[stage]];
  if (row === undefined || column === undefined) return undefined;
  const betweenLanes = lanesBorders(row, layout);
  return {
    rect: box.rect,
    beside: waysBeside(box, column, layout),
    along: [...betweenLanes, ...waysInCell(box, row, layout.cells[at]?.[stage]?.notes ?? [])],
    betweenLanes,
  };
}

const AWAY = 14;

/** Anything as links see it, wherever it lies: a note in the hand, or the pointer. */
export function looseEnd(rect: Rect): LinkEnd {
  const way = (at: number): Way => ({ at, reach: 0 });
  const along = [way(rect.y - AWAY), way(rect.y + rect.height + AWAY)];
  return { rect, beside: [way(rect.x - AWAY), way(rect.x + rect.width + AWAY)], along, betweenLanes: along };
}

const SLOT = NOTE.width + NOTE.gap;

/** Whether a stage may hold notes from `left` to `right`: they lie in columns, all of the same width. */
function mayHoldAcross({ x, width }: StageColumn, left: number, right: number): boolean {
  const first = x + CELL.padding;
  if (right <= first || left >= x + width - CELL.padding) return false;
  const into = left - first - Math.floor((left - first) / SLOT) * SLOT;
  return into < NOTE.width || right - left + into > SLOT;
}

function mayHoldDown({ y, height }: LaneRow, top: number, foot: number): boolean {
  return foot > y + CELL.padding && top < y + height - CELL.padding;
}

/**
 * The first of a cell's notes in the row at `top`, or in the one before it: notes lie row after row, each row under the
 * foot of the highest note before it.
 */
function firstAt(notes: readonly NoteBox[], top: number): number {
  let [from, to] = [0, notes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((notes[middle]?.rect.y ?? top) <= top) from = middle + 1;
    else to = middle;
  }
  const row = notes[from - 1]?.rect.y;
  while (from > 0 && notes[from - 1]?.rect.y === row) from -= 1;
  return from;
}

/** The notes that a rectangle touches. Looks into the rows under it alone; links ask very often. */
export function notesUnder({ lanes, stages, cells }: Layout, rect: Rect): readonly NoteBox[] {
  const found: NoteBox[] = [];
  for (let lane = 0; lane < lanes.length; lane += 1) {
    const row = lanes[lane];
    if (row === undefined || !mayHoldDown(row, rect.y, rect.y + rect.height)) continue;
    for (let stage = 0; stage < stages.length; stage += 1) {
      const column = stages[stage];
      if (column === undefined || !mayHoldAcross(column, rect.x, rect.x + rect.width)) continue;
      const notes = cells[lane]?.[stage]?.notes ?? [];
      for (let at = firstAt(notes, rect.y); at < notes.length; at += 1) {
        const box = notes[at];
        if (box === undefined || box.rect.y >= rect.y + rect.height) break;
        if (intersects(box.rect, rect)) found.push(box);
      }
    }
  }
  return found;
}
