import type { JourneyMap } from '../map/journey-map.ts';

/**
 * A command turns one map into the next. It is pure, so the same function previews a drag and commits it.
 * A command that has nothing to do (or points at something that is gone) gives back the very same map; that is how
 * the history knows that there is nothing to undo.
 */
export type Command = (map: JourneyMap) => JourneyMap;

/** One command that runs several in turn: one step in the history. */
export function inTurn(...commands: readonly Command[]): Command {
  return (map) => commands.reduce((before, command) => command(before), map);
}
