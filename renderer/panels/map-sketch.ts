import type { JourneyMap, NoteColour } from '../../shared/map/journey-map.ts';
import { notesIn, visibleLanes, visibleStages } from '../../shared/map/queries.ts';
import { template, type TemplateName } from '../../shared/map/templates.ts';
import { laneColourName } from '../../shared/theme.ts';

/** A map as a card shows it: how many stages it has, and how many notes lie in each cell of its lanes. */
export type MapSketch = { readonly stages: number; readonly lanes: readonly SketchLane[] };

type SketchLane = { readonly colour: NoteColour; readonly notes: readonly number[] };

/** A few notes to begin with: what a template looks like once it is used. */
const BEGINNINGS = [
  [2, 1, 2, 1, 1],
  [1, 0, 1, 0, 1],
  [0, 2, 1, 0, 0],
  [0, 1, 0, 1, 0],
];

export function templateSketch(name: TemplateName): MapSketch {
  const { stages, lanes } = template(name, 'en');
  return {
    stages: stages.length,
    lanes: lanes.map((lane, at) => ({
      colour: laneColourName(lane),
      notes: name === 'blank' ? [] : (BEGINNINGS[at] ?? []),
    })),
  };
}

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
