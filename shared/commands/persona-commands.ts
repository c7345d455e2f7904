import { PERSONA_DEFAULTS } from '../map/defaults.ts';
import { LIMITS, type Note, type Persona, type PersonaId } from '../map/journey-map.ts';
import type { Command } from './command.ts';
import { patching, withTextsCut } from './patch.ts';
import {
  areFree,
  type Place,
  withAllChanged,
  withChanged,
  withInserted,
  without,
  withMoved,
  withParts,
} from './records.ts';

export type NewPersona = Pick<Persona, 'id'> & Partial<Persona>;

export function addPersona(persona: NewPersona, place: Place = 'end'): Command {
  const added = withTextsCut({ ...PERSONA_DEFAULTS, ...persona });
  return (map) =>
    map.personas.length >= LIMITS.personas || !areFree(map, [persona.id])
      ? map
      : { ...map, personas: withInserted(map.personas, added, place) };
}

export function changePersona(id: PersonaId, patch: Partial<Omit<Persona, 'id'>>): Command {
  const change = patching<Persona>(patch);
  return (map) => withParts(map, { personas: withChanged(map.personas, id, change) });
}

/** `place` is counted among the other personas. */
export function movePersona(id: PersonaId, place: Place): Command {
  return (map) => withParts(map, { personas: withMoved(map.personas, id, place) });
}

/** The persona is taken off its notes; its emotions go with it. */
export function deletePersona(id: PersonaId): Command {
  const takeOff = (note: Note): Note =>
    note.personas.includes(id) ? { ...note, personas: note.personas.filter((persona) => persona !== id) } : note;
  return (map) =>
    withParts(map, {
      personas: without(map.personas, (persona) => persona.id === id),
      notes: withAllChanged(map.notes, takeOff),
      emotions: without(map.emotions, (emotion) => emotion.persona === id),
    });
}
