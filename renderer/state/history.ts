import type { Command } from '../../shared/commands/command.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';

/** One thing a person did. `map` is the map on the far side of it: before it in `past`, after it in `future`. */
export type Step = { readonly label: PlainTextKey; readonly map: JourneyMap };

export type History = {
  /** Latest last. */
  readonly past: readonly Step[];
  readonly present: JourneyMap;
  /** Next last. */
  readonly future: readonly Step[];
};

const STEPS_KEPT = 200;

export function startHistory(map: JourneyMap): History {
  return { past: [], present: map, future: [] };
}

/** The same history where the command has nothing to do. */
export function commit(history: History, label: PlainTextKey, command: Command): History {
  const after = command(history.present);
  if (after === history.present) return history;
  return { past: [...history.past, { label, map: history.present }].slice(-STEPS_KEPT), present: after, future: [] };
}

export function undo(history: History): History {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.map,
    future: [...history.future, { label: step.label, map: history.present }],
  };
}

export function redo(history: History): History {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  return {
    past: [...history.past, { label: step.label, map: history.present }],
    present: step.map,
    future: history.future.slice(0, -1),
  };
}
