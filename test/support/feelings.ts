import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { EMOTION_DEFAULTS, laneDefaults } from '../../shared/map/defaults.ts';
import { SMALL_MAP } from './small-map.ts';

/** The small map with lanes for feelings (le) and for what was expected (lx) and received (lr) behind its own. */
export const FELT_MAP: JourneyMap = {
  ...SMALL_MAP,
  lanes: [
    ...SMALL_MAP.lanes,
    { id: 'lx', kind: 'expected', ...laneDefaults('expected', 'en') },
    { id: 'lr', kind: 'received', ...laneDefaults('received', 'en') },
    { id: 'le', kind: 'emotion', ...laneDefaults('emotion', 'en') },
  ],
  emotions: [
    { ...EMOTION_DEFAULTS, stage: 's1', value: 1 },
    { ...EMOTION_DEFAULTS, stage: 's2', value: -2, note: 'The price at the till' },
    { ...EMOTION_DEFAULTS, stage: 's1', persona: 'p1', when: 'wished', value: 2 },
  ],
};
