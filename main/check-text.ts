import { translator } from '../shared/i18n/translate.ts';
import { coverageOf, PERSONAS_THAT_FIT } from '../shared/map/coverage.ts';
import { evidenceCounts } from '../shared/map/evidence.ts';
import type { JourneyMap } from '../shared/map/journey-map.ts';

/**
 * What `--check` says of a sound map, for programs to read: the same in every language. Of a map with notes it tells, behind
 * a semicolon, how far it can be relied on and what it does not say yet.
 */
export function checkText(map: JourneyMap): string {
  const t = translator('en');
  const { stages, lanes, notes } = map;
  const counts = t('open.ok', { stages: stages.length, lanes: lanes.length, notes: notes.length });
  const { percent } = evidenceCounts(map);
  if (percent === null) return counts;
  const { unprovenPains, emptyCells, stagesWithoutTouchpoint } = coverageOf(map, { personaLimit: PERSONAS_THAT_FIT });
  const further = t('open.okFurther', {
    percent,
    pains: unprovenPains.length,
    cells: emptyCells.length,
    untouched: stagesWithoutTouchpoint.length,
  });
  return `${counts}; ${further}`;
}
