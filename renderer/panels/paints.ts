import type { Lane, Note, Persona } from '../../shared/map/journey-map.ts';
import { laneColourName, LIGHT, resolveColour } from '../../shared/theme.ts';

/** The colour of a lane's notes, as CSS has it. */
export function lanePaint(lane: Pick<Lane, 'kind' | 'colour'>): string {
  return resolveColour(LIGHT, lane.colour, LIGHT.notes[laneColourName(lane)]);
}

export function notePaint(note: Pick<Note, 'colour'>, lane: Pick<Lane, 'kind' | 'colour'>): string {
  return resolveColour(LIGHT, note.colour, lanePaint(lane));
}

export function personaPaint({ colour }: Pick<Persona, 'colour'>): string {
  return resolveColour(LIGHT, colour, LIGHT.notes.violet);
}
