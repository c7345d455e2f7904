import type { CellBox, LaneRow, Layout, NoteBox } from '../layout/layout.ts';
import { FRAME } from '../layout/note-frames.ts';
import { CELL } from '../layout/metrics.ts';

/**
 * The layout with the notes of a lane in rows that go through all its stages, so that between two of them a page can
 * be cut. Where all notes have one height nothing moves.
 */
export function withAlignedRows(layout: Layout): Layout {
  let moved = 0;
  const lanes: LaneRow[] = [];
  const cells: (readonly CellBox[])[] = [];
  for (const [at, row] of layout.lanes.entries()) {
    const y = row.y + moved;
    const rows = (layout.cells[at] ?? []).map(rowsOf);
    const heights = rowHeights(rows);
    const over = { leads: rowLeads(rows), gaps: rowGaps(rows) };
    const top = (row.picture?.height ?? 0) + CELL.padding;
    const notesEnd = heights.reduce((sum, height, each) => sum + roomOver(each, over) + height, top) + CELL.padding;
    const height = heights.length === 0 ? row.height : Math.max(row.height, notesEnd);
    lanes.push({ ...row, y, height, heading: { ...row.heading, y, height } });
    cells.push(
      (layout.cells[at] ?? []).map((box, stage) => ({
        ...box,
        rect: { ...box.rect, y, height },
        notes: put(rows[stage] ?? [], { heights, ...over }, y + top),
      })),
    );
    moved += height - row.height;
  }
  const bounds = { ...layout.bounds, height: layout.bounds.height + moved };
  return { ...layout, bounds, lanes, cells, noteBoxes: boxesOf(cells) };
}

function rowsOf({ notes }: CellBox): readonly (readonly NoteBox[])[] {
  const rows = new Map<number, NoteBox[]>();
  for (const box of notes) {
    const row = rows.get(box.rect.y);
    if (row === undefined) rows.set(box.rect.y, [box]);
    else row.push(box);
  }
  return [...rows.values()];
}

function rowHeights(cells: readonly (readonly (readonly NoteBox[])[])[]): readonly number[] {
  const heights: number[] = [];
  for (const rows of cells) {
    for (const [at, row] of rows.entries()) {
      for (const { rect } of row) heights[at] = Math.max(heights[at] ?? 0, rect.height);
    }
  }
  return heights;
}

/** Where a group begins in any of the stages, its heading lies over the row. */
function rowLeads(cells: readonly (readonly (readonly NoteBox[])[])[]): readonly number[] {
  const leads: number[] = [];
  for (const rows of cells) {
    for (const [at, row] of rows.entries()) {
      if (row.some(({ head }) => head !== undefined)) leads[at] = FRAME.heading;
    }
  }
  return leads;
}

/** How far each row lies under the one before it: as far as in the stage where that is most. */
function rowGaps(cells: readonly (readonly (readonly NoteBox[])[])[]): readonly number[] {
  const gaps = [0];
  for (const rows of cells) {
    for (const [at, row] of rows.entries()) {
      const [first] = row;
      if (at === 0 || first === undefined) continue;
      const foot = Math.max(...(rows[at - 1] ?? []).map(({ rect }) => rect.y + rect.height));
      const lead = first.head === undefined ? 0 : FRAME.heading;
      gaps[at] = Math.max(gaps[at] ?? 0, first.rect.y - lead - foot);
    }
  }
  return gaps;
}

type Rows = {
  readonly heights: readonly number[];
  readonly leads: readonly number[];
  readonly gaps: readonly number[];
};

function roomOver(row: number, { leads, gaps }: Omit<Rows, 'heights'>): number {
  return (gaps[row] ?? 0) + (leads[row] ?? 0);
}

function put(rows: readonly (readonly NoteBox[])[], { heights, ...over }: Rows, top: number): readonly NoteBox[] {
  let y = top;
  return rows.flatMap((row, at) => {
    y += roomOver(at, over);
    const moved = row.map((box) => ({ ...box, rect: { ...box.rect, y } }));
    y += heights[at] ?? 0;
    return moved;
  });
}

function boxesOf(cells: readonly (readonly CellBox[])[]): Layout['noteBoxes'] {
  return new Map(cells.flat().flatMap(({ notes }) => notes.map((box) => [box.note.id, box])));
}
