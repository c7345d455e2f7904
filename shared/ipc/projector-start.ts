import type { JourneyMap } from '../map/journey-map.ts';
import type { Projection } from '../workshop/projection.ts';
import type { Settings } from './settings.ts';

/** What a projector shows first. `shown` null: its window has not told yet. */
export type ProjectorStart = {
  readonly settings: Settings;
  readonly map: JourneyMap;
  readonly shown: Projection | null;
};
