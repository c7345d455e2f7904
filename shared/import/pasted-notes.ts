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
  /** There was more than is pasted at once; the rest is left out. */
  readonly isCut: boolean;
};

/** What the clipboard holds: its text, and the table in its HTML, if there is one. */
export type Pasted = { readonly text: string; readonly table: Table | null };

/** The notes of a table that names stages or lanes; null where what is pasted is no such table. */
export function pastedTable({ text, table }: Pasted, map: JourneyMap, current: Cell): PastedNotes | null {
  for (const found of [table, text.includes('\t') ? tableOfText(text) : null]) {
    const placed = found === null ? null : placedTable(found, map, current);
    if (placed !== null && placed.notes.length > 0) return { ...placed, isCut: isCut(found) };
  }
  return null;
}

/** A table finds the cells that its headings name; else each line is a note of the current cell. null: there is nothing. */
export function pastedNotes(pasted: Pasted, map: JourneyMap, current: Cell): PastedNotes | null {
  const placed = pastedTable(pasted, map, current);
  if (placed !== null) return placed;
  return notesOfTexts(pastedLines(pasted.text), current);
}

/** Each text is a note of the current cell. null: there is none. */
export function notesOfTexts(texts: readonly string[], current: Cell): PastedNotes | null {
  if (texts.length === 0) return null;
  const notes = texts.slice(0, MOST_CELLS).map((text) => ({ cell: current, text: text.slice(0, LIMITS.text) }));
  return { notes, unplaced: [], isCut: texts.length > MOST_CELLS };
}

function isCut(table: Table | null): boolean {
  return (table ?? []).reduce((cells, row) => cells + row.length, 0) >= MOST_CELLS;
}

const MANY = 100;

/** Whether to ask before so much comes to the map, or before something of it is left out. */
export function asksFirst({ notes, unplaced, isCut: hasMore }: PastedNotes): boolean {
  return notes.length > MANY || unplaced.length > 0 || hasMore;
}
