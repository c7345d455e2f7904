import { applyChanges, type Changes, changesBetween } from './changes.ts';
import { MAP_DEFAULTS } from './defaults.ts';
import type { JourneyMap } from './journey-map.ts';

/** What every map differs from. */
export const NO_MAP: JourneyMap = { ...MAP_DEFAULTS, stages: [], lanes: [], notes: [] };

/** A whole map as changes, for who does not know which map to begin with. */
export function wholeMap(map: JourneyMap): Changes {
  return changesBetween(NO_MAP, map);
}

/** The map that was told so. */
export function mapOfWhole(changes: Changes): JourneyMap {
  return applyChanges(NO_MAP, changes);
}
