import { clamp } from '../geometry.ts';
import type { LaneId, NoteId, StageId } from '../map/journey-map.ts';
import { type Cell, sameCell } from '../map/queries.ts';
import type { CellBox, Layout } from './layout.ts';

/** Where the keyboard is on the board. */
export type Cursor =
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'stage'; readonly stage: StageId }
  | { readonly kind: 'lane'; readonly lane: LaneId };

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEPS: Readonly<Record<Direction, readonly [across: number, down: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** A place in the grid of cells; -1 is the row of stage headings, or the column of lane headings. */
type GridPlace = { readonly lane: number; readonly stage: number };

function placeOf(layout: Layout, cursor: Cursor): GridPlace {
  const laneAt = (id: LaneId) => layout.lanes.findIndex(({ lane }) => lane.id === id);
  const stageAt = (id: StageId) => layout.stages.findIndex(({ stage }) => stage.id === id);
  switch (cursor.kind) {
    case 'stage':
      return { lane: -1, stage: stageAt(cursor.stage) };
    case 'lane':
      return { lane: laneAt(cursor.lane), stage: -1 };
    case 'cell':
      return { lane: laneAt(cursor.cell.lane), stage: stageAt(cursor.cell.stage) };
    case 'note': {
      const note = layout.noteBoxes.get(cursor.note)?.note;
      return note === undefined ? { lane: 0, stage: 0 } : { lane: laneAt(note.lane), stage: stageAt(note.stage) };
    }
  }
}

/** A place among the notes of a cell. */
type Slot = { readonly column: number; readonly row: number };

/** The note of the cell nearest to the side that the cursor comes from, in the row or column it was in; or the cell. */
function enter(box: CellBox, direction: Direction, across: number, { column, row }: Slot): Cursor {
  const last = box.notes.length - 1;
  const lastRow = Math.floor(last / across);
  const wanted = {
    left: Math.min(row, lastRow) * across + across - 1,
    right: Math.min(row, lastRow) * across,
    up: lastRow * across + column,
    down: column,
  }[direction];
  const note = box.notes[clamp(wanted, 0, last)];
  return note === undefined ? { kind: 'cell', cell: box.cell } : { kind: 'note', note: note.note.id };
}

function cursorAt(layout: Layout, place: GridPlace, direction: Direction, slot: Slot): Cursor | null {
  const column = layout.stages[place.stage];
  const row = layout.lanes[place.lane];
  if (place.lane === -1) return column === undefined ? null : { kind: 'stage', stage: column.stage.id };
  if (place.stage === -1) return row === undefined ? null : { kind: 'lane', lane: row.lane.id };
  const box = layout.cells[place.lane]?.[place.stage];
  return box === undefined ? null : enter(box, direction, column?.stage.width ?? 1, slot);
}

type Within = { readonly next: NoteId | null; readonly slot: Slot };

const NOWHERE: Within = { next: null, slot: { column: 0, row: 0 } };

/** The next note within the same cell, or null at its edge. */
function withinCell(layout: Layout, note: NoteId, direction: Direction): Within {
  const found = layout.noteBoxes.get(note)?.note;
  const box = layout.cells.flat().find(({ cell }) => found !== undefined && sameCell(cell, found));
  if (box === undefined) return NOWHERE;
  const across = layout.stages.find(({ stage }) => stage.id === box.cell.stage)?.stage.width ?? 1;
  const index = box.notes.findIndex((other) => other.note.id === note);
  const slot = { column: index % across, row: Math.floor(index / across) };
  const [stepAcross, stepDown] = STEPS[direction];
  const column = slot.column + stepAcross;
  const last = box.notes.length - 1;
  const below = stepDown === 1 && slot.row < Math.floor(last / across);
  const target = below ? Math.min(index + across, last) : index + stepAcross + stepDown * across;
  const inside = column >= 0 && column < across && target >= 0 && target <= last;
  return { next: inside ? (box.notes[target]?.note.id ?? null) : null, slot };
}

/** Where an arrow key leads from `cursor`: through the notes of a cell, then to the next cell or heading. */
export function neighbour(layout: Layout, cursor: Cursor | null, direction: Direction): Cursor | null {
  if (cursor === null) return cursorAt(layout, { lane: 0, stage: 0 }, 'right', NOWHERE.slot);
  const within = cursor.kind === 'note' ? withinCell(layout, cursor.note, direction) : NOWHERE;
  if (within.next !== null) return { kind: 'note', note: within.next };
  const from = placeOf(layout, cursor);
  const [across, down] = STEPS[direction];
  const place = { lane: from.lane + down, stage: from.stage + across };
  if (place.lane < 0 && place.stage < 0) return cursor;
  return cursorAt(layout, place, direction, within.slot) ?? cursor;
}

export type End = 'rowStart' | 'rowEnd' | 'first' | 'last';

/** The first or last cell (or its first note) of the cursor's row, or of the whole grid. */
export function endFrom(layout: Layout, cursor: Cursor | null, end: End): Cursor | null {
  const from = cursor === null ? { lane: 0, stage: 0 } : placeOf(layout, cursor);
  const lastLane = layout.lanes.length - 1;
  const lastStage = layout.stages.length - 1;
  const place = {
    rowStart: { lane: from.lane, stage: 0 },
    rowEnd: { lane: from.lane, stage: lastStage },
    first: { lane: 0, stage: 0 },
    last: { lane: lastLane, stage: lastStage },
  }[end];
  return cursorAt(layout, place, 'right', NOWHERE.slot);
}

/** The cell of the cursor's stage that lies `distance` board units up (less than 0) or down, but at least one lane on. */
export function awayFrom(layout: Layout, cursor: Cursor | null, distance: number): Cursor | null {
  const from = cursor === null ? { lane: 0, stage: 0 } : placeOf(layout, cursor);
  const top = layout.lanes[from.lane]?.y ?? 0;
  const reached = layout.lanes.filter(({ y }) => (distance > 0 ? y <= top + distance : y < top + distance)).length;
  const lane = distance > 0 ? Math.max(from.lane + 1, reached - 1) : Math.min(from.lane - 1, reached);
  const last = layout.lanes.length - 1;
  if (from.lane === (distance > 0 ? last : Math.min(from.lane, 0))) return cursor;
  const place = { lane: clamp(lane, 0, last), stage: from.stage };
  return cursorAt(layout, place, distance > 0 ? 'down' : 'up', NOWHERE.slot);
}
