import { AGENDA_STEP_DEFAULTS } from '../map/defaults.ts';
import { type AgendaStep, type JourneyMap, LIMITS } from '../map/journey-map.ts';
import type { Command } from './command.ts';
import { patching, withTextsCut } from './patch.ts';
import { areFree, type Place, withChanged, withInserted, without, withMoved, withParts } from './records.ts';

export type NewAgendaStep = Pick<AgendaStep, 'id' | 'minutes'> & Partial<AgendaStep>;

export function addAgendaStep(step: NewAgendaStep, place: Place): Command {
  return (map) => {
    if (map.agenda.length >= LIMITS.agenda || !areFree(map, [step.id])) return map;
    return { ...map, agenda: withInserted(map.agenda, soundStep(map, step), place) };
  };
}

/** Stages and lanes that are not there are left out. */
export function changeAgendaStep(id: string, patch: Partial<Omit<AgendaStep, 'id'>>): Command {
  return (map) =>
    withParts(map, {
      agenda: withChanged(map.agenda, id, (step) => patching<AgendaStep>(soundPatch(map, patch))(step)),
    });
}

export function moveAgendaStep(id: string, place: Place): Command {
  return (map) => withParts(map, { agenda: withMoved(map.agenda, id, place) });
}

export function removeAgendaStep(id: string): Command {
  return (map) => withParts(map, { agenda: without(map.agenda, (step) => step.id === id) });
}

/** These steps in place of all that there are. */
export function takeAgenda(steps: readonly NewAgendaStep[]): Command {
  return (map) => {
    const taken = steps.slice(0, LIMITS.agenda);
    const ids = taken.map(({ id }) => id);
    if (!areFree(map, ids) || (taken.length === 0 && map.agenda.length === 0)) return map;
    return { ...map, agenda: taken.map((step) => soundStep(map, step)) };
  };
}

/** Writes down how many seconds steps took, by their ids. */
export function noteUsed(used: ReadonlyMap<string, number>): Command {
  return (map) =>
    [...used].reduce<JourneyMap>((before, [id, seconds]) => changeAgendaStep(id, { used: seconds })(before), map);
}

function soundStep(map: JourneyMap, step: NewAgendaStep): AgendaStep {
  return withTextsCut({ ...AGENDA_STEP_DEFAULTS, ...step, ...soundPatch(map, step) });
}

function soundPatch(map: JourneyMap, patch: Partial<AgendaStep>): Partial<AgendaStep> {
  const { minutes, used, stages, lanes } = patch;
  return {
    ...patch,
    ...(minutes === undefined ? {} : { minutes: soundMinutes(minutes) }),
    ...(used === undefined ? {} : { used: used === null ? null : whole(used, [0, LIMITS.stepSeconds]) }),
    ...(stages === undefined ? {} : { stages: known(map.stages, stages) }),
    ...(lanes === undefined ? {} : { lanes: known(map.lanes, lanes) }),
  };
}

/** How long a step may be meant to take. */
function soundMinutes(minutes: number): number {
  return whole(minutes, [1, LIMITS.stepMinutes]);
}

function whole(value: number, [least, most]: readonly [number, number]): number {
  return Number.isNaN(value) ? least : Math.min(most, Math.max(least, Math.round(value)));
}

/** In the order of the map, each once. */
function known(list: readonly { readonly id: string }[], ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return list.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
}
