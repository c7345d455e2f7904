import { GAP_DEFAULTS } from '../map/defaults.ts';
import { gapAt } from '../map/feelings.ts';
import type { Gap, JourneyMap, StageId } from '../map/journey-map.ts';
import { LIST_LIMITS } from '../map/list-limits.ts';
import { stageOf } from '../map/queries.ts';
import type { Command } from './command.ts';
import { patching } from './patch.ts';
import { without, withParts } from './records.ts';
import { soundStep } from './sound-step.ts';

/** Says how far what they got lies from what they expected; what is beyond -2 and +2 is put there. */
export function setGap(stage: StageId, value: number): Command {
  return (map) => {
    const sound = soundStep(value);
    if (sound === null) return map;
    if (gapAt(map, stage) !== undefined) return changed(map, stage, { value: sound });
    if (stageOf(map, stage) === undefined || map.gaps.length >= LIST_LIMITS.gaps) return map;
    return { ...map, gaps: [...map.gaps, { ...GAP_DEFAULTS, stage, value: sound }] };
  };
}

/** Says why; where there is no gap, there is nothing to say it of. */
export function noteGap(stage: StageId, note: string): Command {
  return (map) => changed(map, stage, { note });
}

export function removeGap(stage: StageId): Command {
  return (map) => withParts(map, { gaps: without(map.gaps, (gap) => gap.stage === stage) });
}

function changed(map: JourneyMap, stage: StageId, patch: Partial<Gap>): JourneyMap {
  const index = map.gaps.findIndex((gap) => gap.stage === stage);
  const before = map.gaps[index];
  if (before === undefined) return map;
  const after = patching<Gap>(patch)(before);
  return after === before ? map : { ...map, gaps: map.gaps.with(index, after) };
}
