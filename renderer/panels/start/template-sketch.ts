import type { MapSketch } from '../../../shared/map-sketch.ts';
import { template, type TemplateName } from '../../../shared/map/templates.ts';
import { laneColourName } from '../../../shared/theme.ts';

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
