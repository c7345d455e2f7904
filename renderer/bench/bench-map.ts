import { laneDefaults, MAP_DEFAULTS, NOTE_DEFAULTS, STAGE_DEFAULTS } from '../../shared/map/defaults.ts';
import { type JourneyMap, LANE_KINDS, LIMITS, type Note } from '../../shared/map/journey-map.ts';
import type { BenchScene } from './bench-page.ts';

/** The scene as a map of ours, with what real maps carry: votes and stars. */
export function mapOfScene(scene: BenchScene): JourneyMap {
  const notes = scene.notes.map(
    ({ stage, lane, text }, at): Note => ({
      ...NOTE_DEFAULTS,
      id: `n${at}`,
      stage: `s${stage}`,
      lane: `l${lane}`,
      text,
      votes: at % 5 === 0 ? (at % 7) + 1 : 0,
      important: at % 11 === 0,
    }),
  );
  return {
    ...MAP_DEFAULTS,
    // Where a map of the same id takes the place of another, its notes glide to their new places.
    id: `bench ${scene.notes.length}`,
    title: scene.title,
    stages: scene.stages.map((name, at) => ({ ...STAGE_DEFAULTS, id: `s${at}`, name, width: LIMITS.stageWidth })),
    lanes: scene.lanes.map((name, at) => {
      const kind = LANE_KINDS[at % LANE_KINDS.length] ?? 'free';
      return { ...laneDefaults(kind, 'en'), id: `l${at}`, kind, name };
    }),
    notes,
  };
}
