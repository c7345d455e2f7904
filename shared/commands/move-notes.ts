import type { Note, NoteId } from '../map/journey-map.ts';
import { type Cell, sameCell } from '../map/queries.ts';
import { hasCell, placeInList } from './cell-places.ts';
import type { Command } from './command.ts';
import { type Place, withAllChanged, withParts } from './records.ts';

/**
 * Moves notes into a cell, where they lie one behind another in the order that they have in the map. `place` is counted
 * among the notes of the cell that are not moved.
 */
export function moveNotes(ids: readonly NoteId[], cell: Cell, place: Place): Command {
  const chosen = new Set(ids);
  const rehomed = (note: Note): Note => (sameCell(note, cell) ? note : { ...note, stage: cell.stage, lane: cell.lane });
  return (map) => {
    if (!hasCell(map, cell)) return map;
    const staying = map.notes.filter((note) => !chosen.has(note.id));
    if (!staying.some((note) => sameCell(note, cell))) {
      // With nobody to lie before or behind, the notes can keep their lines in the file.
      return withParts(map, {
        notes: withAllChanged(map.notes, (note) => (chosen.has(note.id) ? rehomed(note) : note)),
      });
    }
    const moved = map.notes.filter((note) => chosen.has(note.id)).map(rehomed);
    const at = placeInList(staying, cell, place);
    const notes = [...staying.slice(0, at), ...moved, ...staying.slice(at)];
    return isSameCell(map.notes, notes, cell) ? map : { ...map, notes };
  };
}

/** Whether a cell holds the very same notes in the same order; where notes of other cells lie in the list is no matter. */
function isSameCell(before: readonly Note[], after: readonly Note[], cell: Cell): boolean {
  const inCell = after.filter((note) => sameCell(note, cell));
  const wereInCell = before.filter((note) => sameCell(note, cell));
  return inCell.length === wereInCell.length && inCell.every((note, index) => note === wereInCell[index]);
}
