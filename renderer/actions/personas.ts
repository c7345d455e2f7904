import { assignNotes } from '../../shared/commands/persona-commands.ts';
import type { Note, PersonaId } from '../../shared/map/journey-map.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';

/** Whether all of the notes are hers, none, or some. */
export function belongingTo(notes: readonly Note[], persona: PersonaId): boolean | 'mixed' {
  const count = notes.filter(({ personas }) => personas.includes(persona)).length;
  return count === 0 ? false : count === notes.length ? true : 'mixed';
}

/** Gives notes to a persona; where all are hers already, takes them from her. */
export function givePersona(store: EditorStore, notes: readonly Note[], persona: PersonaId): void {
  const belongs = belongingTo(notes, persona) !== true;
  const ids = notes.map(({ id }) => id);
  edit(store, belongs ? 'step.assignNotes' : 'step.unassignNotes', assignNotes(ids, persona, belongs));
}

/** Lays the card of a persona open in the inspector. */
export function openPersona(store: EditorStore, persona: PersonaId): void {
  store.setState({ inspector: true, selection: new Set(), cursor: null, asksPersona: persona });
}
