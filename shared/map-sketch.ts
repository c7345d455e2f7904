import type { JourneyMap, NoteColour } from './map/journey-map.ts';
import { notesIn, visibleLanes, visibleStages } from './map/queries.ts';
import { laneColourName } from './theme.ts';

/** A map as a card shows it: how many stages it has, and how many notes lie in each cell of its lanes. */
export type MapSketch = { readonly stages: number; readonly lanes: readonly SketchLane[] };

type SketchLane = { readonly colour: NoteColour; readonly notes: readonly number[] };

export function mapSketch(map: JourneyMap): MapSketch {
  const stages = visibleStages(map);
  return {
    stages: stages.length,
    lanes: visibleLanes(map).map((lane) => ({
      colour: laneColourName(lane),
      notes: stages.map((stage) => notesIn(map, { stage: stage.id, lane: lane.id }).length),
    })),
  };
}
