import { PERSONA_DEFAULTS } from '../map/defaults.ts';
import { LIMITS, type Note, type NoteColour, type NoteId, type Persona, type PersonaId } from '../map/journey-map.ts';
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

/** The colours of personas in the order in which they are given: neighbours in it are far apart to the eye. */
const IN_TURN = [
  'violet',
  'teal',
  'orange',
  'blue',
  'coral',
  'green',
  'yellow',
  'grey',
] as const satisfies NoteColour[];

/** A colour that no persona of the map has yet; all taken, they begin anew. */
export function freePersonaColour(personas: readonly Persona[]): NoteColour {
  const taken = new Set(personas.map(({ colour }) => colour ?? IN_TURN[0]));
  return IN_TURN.find((colour) => !taken.has(colour)) ?? IN_TURN[personas.length % IN_TURN.length] ?? IN_TURN[0];
}

/** Notes come to belong to a persona, or cease to; whom else they belong to stays as it is. */
export function assignNotes(ids: readonly NoteId[], persona: PersonaId, belongs: boolean): Command {
  const chosen = new Set(ids);
  const assign = (note: Note): Note => {
    if (!chosen.has(note.id) || note.personas.includes(persona) === belongs) return note;
    const others = note.personas.filter((id) => id !== persona);
    return { ...note, personas: belongs ? [...others, persona] : others };
  };
  return (map) =>
    map.personas.some(({ id }) => id === persona) ? withParts(map, { notes: withAllChanged(map.notes, assign) }) : map;
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
