import type { Note, NoteId } from '../map/journey-map.ts';
import { type Cell, sameCell } from '../map/queries.ts';
import { hasCell, placeInList } from './cell-places.ts';
import type { Command } from './command.ts';
import { type Place, withAllChanged, withParts } from './records.ts';

/**
 * Moves notes into a cell, where they lie one behind another in the order that they have in the map. `place` is counted
 * among the notes of the cell that are not moved. A drag runs this for every step of the pointer, so it makes few passes.
 */
export function moveNotes(ids: readonly NoteId[], cell: Cell, place: Place): Command {
  const chosen = new Set(ids);
  const isMoved = (note: Note): boolean => chosen.has(note.id);
  const rehomed = (note: Note): Note => (sameCell(note, cell) ? note : { ...note, stage: cell.stage, lane: cell.lane });
  return (map) => {
    const moved = map.notes.filter(isMoved);
    if (moved.length === 0 || !hasCell(map, cell)) return map;
    const staying = map.notes.filter((note) => !isMoved(note));
    const inCell = staying.filter((note) => sameCell(note, cell));
    const at = placeInList(staying, inCell, place);
    if (at === null) {
      // With nobody to lie before or behind, the notes can keep their lines in the file.
      return withParts(map, { notes: withAllChanged(map.notes, (note) => (isMoved(note) ? rehomed(note) : note)) });
    }
    const notes = [...staying.slice(0, at), ...moved.map(rehomed), ...staying.slice(at)];
    const comesFromElsewhere = moved.some((note) => !sameCell(note, cell));
    return comesFromElsewhere || !isSameOrder(map.notes, notes, cell) ? { ...map, notes } : map;
  };
}

/** Moves notes to the ends of the cells of another stage or lane: those of several cells keep what is not said. */
export function rehomeNotes(ids: readonly NoteId[], to: Partial<Cell>): Command {
  const chosen = new Set(ids);
  const comes = (note: Note): boolean => chosen.has(note.id) && !sameCell(note, { ...note, ...to });
  return (map) => {
    const moved = map.notes.filter(comes);
    if (moved.length === 0 || !moved.every(({ stage, lane }) => hasCell(map, { stage, lane, ...to }))) return map;
    const staying = map.notes.filter((note) => !comes(note));
    return { ...map, notes: [...staying, ...moved.map((note) => ({ ...note, ...to }))] };
  };
}

/** Whether a cell holds its notes in the same order; where notes of other cells lie in the list is no matter. */
function isSameOrder(before: readonly Note[], after: readonly Note[], cell: Cell): boolean {
  const was = before.filter((note) => sameCell(note, cell));
  return after.filter((note) => sameCell(note, cell)).every((note, index) => note === was[index]);
}
