import type { AgendaStep, JourneyMap } from './journey-map.ts';
import { type Cell, visibleLanes, visibleStages } from './queries.ts';

type Places = Pick<AgendaStep, 'stages' | 'lanes'>;

/** The cells of a step that the board shows, lane by lane: what is hidden is not lit. */
export function cellsOfStep(map: JourneyMap, { stages, lanes }: Places): readonly Cell[] {
  if (stages.length + lanes.length === 0) return [];
  const wanted = { stages: new Set(stages), lanes: new Set(lanes) };
  const columns = visibleStages(map).filter(({ id }) => wanted.stages.size === 0 || wanted.stages.has(id));
  return visibleLanes(map)
    .filter(({ id }) => wanted.lanes.size === 0 || wanted.lanes.has(id))
    .flatMap((lane) => columns.map((stage) => ({ stage: stage.id, lane: lane.id })));
}

/**
 * The step with these places in place of its own, of which some are gone. Where the last stage or lane of several goes,
 * no cell is left: an empty list would mean all of them.
 */
function withCells(step: AgendaStep, { stages, lanes }: Places): AgendaStep {
  const isNone = isEmptied(step.stages, stages) || isEmptied(step.lanes, lanes);
  return isNone ? { ...step, stages: [], lanes: [] } : { ...step, stages, lanes };
}

function isEmptied(before: readonly string[], after: readonly string[]): boolean {
  return before.length > 0 && after.length === 0;
}

/** The agenda of a map that loses a stage or a lane. */
export function withoutPlace(agenda: readonly AgendaStep[], id: string): readonly AgendaStep[] {
  const others = (list: readonly string[]): readonly string[] => list.filter((one) => one !== id);
  const isOf = ({ stages, lanes }: Places): boolean => stages.includes(id) || lanes.includes(id);
  if (!agenda.some(isOf)) return agenda;
  return agenda.map((step) =>
    isOf(step) ? withCells(step, { stages: others(step.stages), lanes: others(step.lanes) }) : step,
  );
}
