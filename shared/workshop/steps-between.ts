import { changesBetween } from '../map/changes.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { withKnownRecords } from '../map/known-records.ts';

/** How many records and values differ between two states of one map: of those before it the nearest is what a copy began with. */
export function stepsBetween(before: JourneyMap, after: JourneyMap): number {
  const { set, unset, lists } = changesBetween(withKnownRecords(before, after), after);
  const inLists = Object.values(lists).map(({ removed, put }) => removed.length + put.length);
  return inLists.reduce((sum, count) => sum + count, Object.keys(set).length + unset.length);
}
