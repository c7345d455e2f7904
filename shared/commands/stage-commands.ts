import { STAGE_DEFAULTS } from '../map/defaults.ts';
import { type JourneyMap, LIMITS, type Stage, type StageId } from '../map/journey-map.ts';
import type { Wait } from '../map/wait.ts';
import type { Command } from './command.ts';
import { withoutNotes } from './note-commands.ts';
import { patching, withTextsCut } from './patch.ts';
import { withoutPhotos } from './photo-commands.ts';
import { areFree, type Place, withChanged, withInserted, without, withMoved, withParts } from './records.ts';
import { withoutPlace } from '../map/agenda-cells.ts';
import { withKindsChanged } from '../map/touch-kinds.ts';
import { soundWait } from './sound-wait.ts';
import { keepsVisible } from './visibility.ts';

export type NewStage = Pick<Stage, 'id'> & Partial<Stage>;

/** `place` is counted among all stages, the hidden ones too. */
export function addStage(stage: NewStage, place: Place): Command {
  const added = withTextsCut({
    ...STAGE_DEFAULTS,
    ...stage,
    width: soundWidth(stage.width ?? STAGE_DEFAULTS.width),
    leaving: soundShare(stage.leaving ?? null),
    wait: soundWait(stage.wait ?? null),
  });
  return (map) => {
    if (map.stages.length >= LIMITS.stages || !areFree(map, [stage.id])) return map;
    return { ...map, stages: withInserted(map.stages, added, place) };
  };
}

export function renameStage(id: StageId, name: string): Command {
  return changeStage(id, { name });
}

export type StageDescription = Pick<Stage, 'voice' | 'description' | 'group' | 'colour'>;

export function describeStage(id: StageId, description: Partial<StageDescription>): Command {
  return changeStage(id, description);
}

/** How many of a hundred customers leave here; null: nobody knows. */
export function setStageLeaving(id: StageId, leaving: number | null): Command {
  return changeStage(id, { leaving: soundShare(leaving) });
}

/** How long it takes until the next stage; null: nobody knows. */
export function setStageWait(id: StageId, wait: Wait | null): Command {
  return changeStage(id, { wait: soundWait(wait) });
}

/** How many notes lie side by side. */
export function setStageWidth(id: StageId, width: number): Command {
  return changeStage(id, { width: soundWidth(width) });
}

/** `place` is counted among the other stages, the hidden ones too. */
export function moveStage(id: StageId, place: Place): Command {
  return (map) => withParts(map, { stages: withMoved(map.stages, id, place) });
}

/** Hides a stage but keeps its notes. The last visible stage stays: an empty board has nothing to click on. */
export function hideStage(id: StageId): Command {
  const hide = changeStage(id, { hidden: true });
  return (map) => (keepsVisible(map.stages, id) ? hide(map) : map);
}

export function showStage(id: StageId): Command {
  return changeStage(id, { hidden: false });
}

/** All that lies in the stage goes with it. The last visible stage stays. */
export function deleteStage(id: StageId): Command {
  return (map) => (keepsVisible(map.stages, id) ? withoutStage(map, id) : map);
}

function withoutStage(map: JourneyMap, id: StageId): JourneyMap {
  const isOfStage = (record: { readonly stage: StageId | null }): boolean => record.stage === id;
  return withParts(withoutNotes(map, isOfStage), {
    stages: without(map.stages, (stage) => stage.id === id),
    emotions: without(map.emotions, isOfStage),
    gaps: without(map.gaps, isOfStage),
    metrics: without(map.metrics, isOfStage),
    strokes: without(map.strokes, isOfStage),
    ...withoutPhotos(map, isOfStage),
    agenda: withoutPlace(map.agenda, id),
    touches: withKindsChanged(map.touches, (kind) => (kind.at === id ? { ...kind, at: null } : kind)),
  });
}

export function changeStage(id: StageId, patch: Partial<Stage>): Command {
  const change = patching(patch);
  return (map) => withParts(map, { stages: withChanged(map.stages, id, change) });
}

function soundWidth(width: number): number {
  return Math.min(LIMITS.stageWidth, Math.max(1, Math.round(width)));
}

/** -0 would be written as 0, and be another value when it is read. */
function soundShare(share: number | null): number | null {
  return share === null || Number.isNaN(share) ? null : Math.min(100, Math.max(0, share)) + 0;
}
