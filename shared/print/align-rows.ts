import type { CellBox, LaneRow, Layout, NoteBox } from '../layout/layout.ts';
import { CELL, NOTE } from '../layout/metrics.ts';

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
    const top = (row.picture?.height ?? 0) + CELL.padding;
    const notesEnd = heights.reduce((sum, height) => sum + height + NOTE.gap, top) - NOTE.gap + CELL.padding;
    const height = Math.max(row.height, notesEnd);
    lanes.push({ ...row, y, height, heading: { ...row.heading, y, height } });
    cells.push(
      (layout.cells[at] ?? []).map((box, stage) => ({
        ...box,
        rect: { ...box.rect, y, height },
        notes: put(rows[stage] ?? [], heights, y + top),
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

function put(rows: readonly (readonly NoteBox[])[], heights: readonly number[], top: number): readonly NoteBox[] {
  let y = top;
  return rows.flatMap((row, at) => {
    const moved = row.map((box) => ({ ...box, rect: { ...box.rect, y } }));
    y += (heights[at] ?? 0) + NOTE.gap;
    return moved;
  });
}

function boxesOf(cells: readonly (readonly CellBox[])[]): Layout['noteBoxes'] {
  return new Map(cells.flat().flatMap(({ notes }) => notes.map((box) => [box.note.id, box])));
}
