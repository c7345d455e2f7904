import { daysBetweenStages } from '../attribution/days-between-stages.ts';
import { leavingByStage } from '../attribution/stage-reach.ts';
import { NO_TOUCHES } from '../map/defaults.ts';
import { type Channel, type JourneyMap, LIMITS } from '../map/journey-map.ts';
import { LONGEST_WAIT } from '../map/wait.ts';
import type { Touches } from '../map/touches.ts';
import { withPlacesAmong } from '../map/touch-kinds.ts';
import type { Command } from './command.ts';
import { withTextsCut } from './patch.ts';
import { areFree, withAllChanged, withParts } from './records.ts';

/** A table of touches comes into the map in place of the one before, with the channels that the map does not have yet. */
export function takeTouches(touches: Touches, newChannels: readonly Channel[]): Command {
  return (map) => {
    const added = newChannels.slice(0, Math.max(0, LIMITS.channels - map.channels.length)).map(withTextsCut);
    if (
      !areFree(
        map,
        added.map(({ id }) => id),
      )
    )
      return map;
    const channels = added.length === 0 ? map.channels : [...map.channels, ...added];
    return { ...map, channels, touches: soundTouches({ ...map, channels }, touches) };
  };
}

function soundTouches({ channels, stages }: Pick<JourneyMap, 'channels' | 'stages'>, touches: Touches): Touches {
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return withPlacesAmong(
    { ...touches, source: withTextsCut(touches.source) },
    { channels: idsOf(channels), stages: idsOf(stages) },
  );
}

export function dropTouches(): Command {
  return (map) => (map.touches.paths.length + map.touches.kinds.length === 0 ? map : { ...map, touches: NO_TOUCHES });
}

/** The days that half of the customers took or less become the time between the stages of which the touches tell it. */
export function takeWaits(): Command {
  return (map) => {
    const days = daysBetweenStages(map);
    const stages = withAllChanged(map.stages, (stage) => {
      const known = days.get(stage.id);
      const amount = known === undefined ? undefined : Math.min(LONGEST_WAIT, known);
      const isSame = amount === undefined || (stage.wait?.unit === 'day' && stage.wait.amount === amount);
      return isSame ? stage : { ...stage, wait: { ...stage.wait, amount, unit: 'day' as const } };
    });
    return withParts(map, { stages });
  };
}

/** The share of customers who went no further becomes the drop-off of each stage of which the touches tell it. */
export function takeLeaving(): Command {
  return (map) => {
    const shares = leavingByStage(map);
    const stages = withAllChanged(map.stages, (stage) => {
      const leaving = shares.get(stage.id) ?? stage.leaving;
      return leaving === stage.leaving ? stage : { ...stage, leaving };
    });
    return withParts(map, { stages });
  };
}
