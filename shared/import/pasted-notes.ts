import { LIMITS, type JourneyMap } from '../map/journey-map.ts';
import type { Cell } from '../map/queries.ts';
import { pastedLines } from './pasted-lines.ts';
import { type PlacedText, placedTable } from './pasted-table.ts';
import { MOST_CELLS, type Table, tableOfText } from './table.ts';

/** Texts that came with a paste, each with the cell that it would go to. */
export type PastedNotes = {
  readonly notes: readonly PlacedText[];
  /** What of it finds no place: headings that name nothing of the map. */
  readonly unplaced: readonly string[];
};

/** What the clipboard holds: its text, and the table in its HTML, if there is one. */
export type Pasted = { readonly text: string; readonly table: Table | null };

/** A table finds the cells that its headings name; else each line is a note of the current cell. null: there is nothing. */
export function pastedNotes({ text, table }: Pasted, map: JourneyMap, current: Cell): PastedNotes | null {
  for (const found of [table, text.includes('\t') ? tableOfText(text) : null]) {
    const placed = found === null ? null : placedTable(found, map, current);
    if (placed !== null && placed.notes.length > 0) return placed;
  }
  const lines = pastedLines(text);
  if (lines.length === 0) return null;
  const notes = lines.slice(0, MOST_CELLS).map((line) => ({ cell: current, text: line.slice(0, LIMITS.text) }));
  return { notes, unplaced: lines.slice(MOST_CELLS) };
}

const MANY = 100;

/** Whether to ask before so much comes to the map, or before something of it is left out. */
export function asksFirst({ notes, unplaced }: PastedNotes): boolean {
  return notes.length > MANY || unplaced.length > 0;
}
