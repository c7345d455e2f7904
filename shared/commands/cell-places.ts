import type { JourneyMap, Note } from '../map/journey-map.ts';
import { type Cell, laneOf, sameCell, stageOf } from '../map/queries.ts';
import type { Place } from './records.ts';

export function hasCell(map: JourneyMap, cell: Cell): boolean {
  return stageOf(map, cell.stage) !== undefined && laneOf(map, cell.lane) !== undefined;
}

/** Where in the whole list a note has to go in to lie at `place` in its cell; null where the cell is empty. */
export function placeInList(notes: readonly Note[], cell: Cell, place: Place): number | null {
  let ahead = place === 'end' ? Number.POSITIVE_INFINITY : Math.max(0, place);
  let behindLast: number | null = null;
  for (const [index, note] of notes.entries()) {
    if (!sameCell(note, cell)) continue;
    if (ahead < 1) return index;
    ahead -= 1;
    behindLast = index + 1;
  }
  return behindLast;
}
