import type { JourneyMap, Note } from '../map/journey-map.ts';
import { type Cell, laneOf, stageOf } from '../map/queries.ts';
import type { Place } from './records.ts';

export function hasCell(map: JourneyMap, cell: Cell): boolean {
  return stageOf(map, cell.stage) !== undefined && laneOf(map, cell.lane) !== undefined;
}

/** Where in the whole list a note has to go in to lie at `place` among those of its cell; null where there are none. */
export function placeInList(notes: readonly Note[], inCell: readonly Note[], place: Place): number | null {
  const last = inCell.at(-1);
  if (last === undefined) return null;
  const next = place === 'end' ? undefined : inCell[Math.max(0, Math.floor(place))];
  return next === undefined ? notes.indexOf(last) + 1 : notes.indexOf(next);
}
