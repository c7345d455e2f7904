import { LIMITS, type Note, type NoteId } from '../map/journey-map.ts';
import { type Cell, notesIn } from '../map/queries.ts';
import { hasCell, placeInList } from './cell-places.ts';
import type { Command } from './command.ts';
import { headingsOfMoved } from './headings-of-moved.ts';
import { areFree, type Place } from './records.ts';

/**
 * Puts copies of notes into a cell, one behind another in the order that the notes have in the map. `newIds[i]` names
 * the copy of `ids[i]`; `place` is counted among all notes of the cell. A copy has no links and no votes yet.
 */
export function copyNotes(ids: readonly NoteId[], newIds: readonly NoteId[], cell: Cell, place: Place): Command {
  const copyIds = new Map(ids.map((id, index) => [id, newIds[index]]));
  return (map) => {
    const inCell = notesIn(map, cell);
    const next = place === 'end' ? inCell.length : Math.min(inCell.length, Math.max(0, Math.floor(place)));
    const headingOf = headingsOfMoved({
      moved: map.notes.filter(({ id }) => copyIds.has(id)),
      all: map.notes,
      before: inCell[next - 1],
      behind: inCell[next],
      into: undefined,
    });
    const copies = map.notes.flatMap((note): readonly Note[] => {
      const id = copyIds.get(note.id);
      const home = { stage: cell.stage, lane: cell.lane, heading: headingOf(note) };
      return id === undefined ? [] : [{ ...note, id, ...home, votes: 0 }];
    });
    const isFull = map.notes.length + copies.length > LIMITS.notes;
    if (copies.length === 0 || isFull || !hasCell(map, cell) || !areFree(map, newIds)) return map;
    const at = placeInList(map.notes, inCell, place) ?? map.notes.length;
    return { ...map, notes: [...map.notes.slice(0, at), ...copies, ...map.notes.slice(at)] };
  };
}
