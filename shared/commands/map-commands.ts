import type { Closing, Goal, JourneyMap } from '../map/journey-map.ts';
import type { Command } from './command.ts';
import { patching } from './patch.ts';
import { withParts } from './records.ts';

export function renameMap(title: string): Command {
  return patching<JourneyMap>({ title });
}

export function setGoal(patch: Partial<Goal>): Command {
  const change = patching(patch);
  return (map) => withParts(map, { goal: change(map.goal) });
}

/** The answers of the closing check. */
export function answerClosing(patch: Partial<Closing>): Command {
  const change = patching(patch);
  return (map) => withParts(map, { closing: change(map.closing) });
}
