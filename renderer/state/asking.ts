import { questionsOf } from '../../shared/map/open-questions.ts';
import { type Cell, laneOf, visibleStages } from '../../shared/map/queries.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';

export type Asked = { readonly first: string; readonly others: readonly string[] };

/** What a cell asks the room: first the question that stands in it as long as it is empty, then the lane's others. */
export function questionAt(map: JourneyMap, cell: Cell): Asked {
  const lane = laneOf(map, cell.lane);
  const at = visibleStages(map).findIndex(({ id }) => id === cell.stage);
  const ghost = lane?.questions[Math.max(0, at) % Math.max(1, lane.questions.length)] ?? '';
  const all = lane === undefined ? [] : questionsOf(lane);
  const first = ghost.trim() === '' ? (all[0] ?? '') : ghost;
  return { first, others: all.filter((question) => question !== first) };
}
