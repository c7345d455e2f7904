import type { Note, NoteId } from '../map/journey-map.ts';
import { type Cell, sameCell } from '../map/queries.ts';
import { hasCell, placeInList } from './cell-places.ts';
import type { Command } from './command.ts';
import { headingsOfMoved } from './headings-of-moved.ts';
import { type Place, withAllChanged, withParts } from './records.ts';

/**
 * Moves notes into a cell, where they lie one behind another in the order that they have in the map. `place` is counted
 * among the notes of the cell that are not moved. A drag runs this for every step of the pointer, so it makes few passes.
 * `into`: the heading of the group that they are dropped into, '' for none; left out: where they lie tells.
 */
export function moveNotes(ids: readonly NoteId[], cell: Cell, place: Place, into?: string): Command {
  const chosen = new Set(ids);
  const isMoved = (note: Note): boolean => chosen.has(note.id);
  return (map) => {
    const moved = map.notes.filter(isMoved);
    if (moved.length === 0 || !hasCell(map, cell)) return map;
    const staying = map.notes.filter((note) => !isMoved(note));
    const inCell = staying.filter((note) => sameCell(note, cell));
    const at = placeInList(staying, inCell, place);
    const next = place === 'end' ? inCell.length : Math.min(inCell.length, Math.max(0, Math.floor(place)));
    const headingOf = headingsOfMoved({
      moved,
      all: map.notes,
      before: inCell[next - 1],
      behind: inCell[next],
      into,
    });
    const rehomed = (note: Note): Note => {
      const heading = headingOf(note);
      if (sameCell(note, cell) && note.heading === heading) return note;
      return { ...note, stage: cell.stage, lane: cell.lane, heading };
    };
    if (at === null) {
      // With nobody to lie before or behind, the notes can keep their lines in the file.
      return withParts(map, { notes: withAllChanged(map.notes, (note) => (isMoved(note) ? rehomed(note) : note)) });
    }
    const notes = [...staying.slice(0, at), ...moved.map(rehomed), ...staying.slice(at)];
    const isOther = moved.some((note) => rehomed(note) !== note);
    return isOther || !isSameOrder(map.notes, notes, cell) ? { ...map, notes } : map;
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
    const headingOf = headingsOfMoved({ moved, all: map.notes, before: undefined, behind: undefined, into: undefined });
    return { ...map, notes: [...staying, ...moved.map((note) => ({ ...note, ...to, heading: headingOf(note) }))] };
  };
}

/** Whether a cell holds its notes in the same order; where notes of other cells lie in the list is no matter. */
function isSameOrder(before: readonly Note[], after: readonly Note[], cell: Cell): boolean {
  const was = before.filter((note) => sameCell(note, cell));
  return after.filter((note) => sameCell(note, cell)).every((note, index) => note === was[index]);
}
