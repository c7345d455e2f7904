import type { Given } from '../../shared/commands/note-draft.ts';
import { channelName } from '../../shared/channel-vocabulary.ts';
import { NO_FILTERS } from '../../shared/map/find.ts';
import type { PersonaId } from '../../shared/map/journey-map.ts';
import type { EditorState, Focus } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';
import { translateOf } from './selectors.ts';

export function focusOn(kind: Focus['kind'], id: string): Focus {
  return { kind, id, query: { text: '', filters: { ...NO_FILTERS, [kind]: id } } };
}

/** The record that a focus is on; undefined once it is gone. */
function recordOf({ history: { present } }: EditorState, { kind, id }: Focus) {
  return (kind === 'persona' ? present.personas : present.channels).find((record) => record.id === id);
}

/** What stands out now: the pointer's glance before what was chosen, as long as the map has it. */
export function presentFocus(state: EditorState): Focus | null {
  const chosen = state.glance ?? state.focus;
  return chosen === null || recordOf(state, chosen) === undefined ? null : chosen;
}

export function isFocused(state: EditorState, kind: Focus['kind'], id: string): boolean {
  return state.focus?.kind === kind && state.focus.id === id;
}

function told(state: EditorState, focus: Focus): string {
  const t = translateOf(state);
  const { personas, channels, notes } = state.history.present;
  if (focus.kind === 'persona') {
    const name = personas.find(({ id }) => id === focus.id)?.name.trim() || t('inspector.unnamedPersona');
    const count = notes.filter((note) => note.personas.includes(focus.id)).length;
    return t('focus.persona', { name, count });
  }
  const channel = channels.find(({ id }) => id === focus.id);
  const name = channel === undefined ? '' : channelName(channel, state.settings.language);
  const count = notes.filter((note) => note.channel === focus.id).length;
  return t('focus.channel', { name, count });
}

/** All but the notes of a persona or a channel step back. */
export function startFocus(store: EditorStore, kind: Focus['kind'], id: string): void {
  const focus = focusOn(kind, id);
  store.setState({ focus, announcement: told(store.getState(), focus) });
}

export function endFocus(store: EditorStore): void {
  const state = store.getState();
  if (state.focus !== null) store.setState({ focus: null, announcement: translateOf(state)('focus.ended') });
}

export function toggleFocus(store: EditorStore, kind: Focus['kind'], id: string): void {
  if (isFocused(store.getState(), kind, id)) endFocus(store);
  else startFocus(store, kind, id);
}

/** Whose feelings stand out, as those notes do; null: nobody's more than another's. */
export function personaInLight(state: EditorState): PersonaId | null {
  const { presenting } = state;
  if (presenting !== null) return presenting.route.by === 'persona' ? presenting.stop.id : null;
  const focus = presentFocus(state);
  return focus?.kind === 'persona' ? focus.id : null;
}

/** As long as the pointer or the keyboard rests on it; null: it has left. */
export function glanceAt(store: EditorStore, kind: Focus['kind'], id: string | null): void {
  store.setState({ glance: id === null ? null : focusOn(kind, id) });
}

/**
 * What a note gets that is added now: it belongs to the persona, or runs through the channel, that is in focus or
 * presented.
 * Otherwise it would step back in the moment in which it is written.
 */
export function givenByFocus(state: EditorState): { readonly with?: Given } {
  const { focus, history, presenting } = state;
  const presented = history.present.personas.find(({ id }) => id === presenting?.stop.id);
  if (presented !== undefined && presenting?.route.by === 'persona') return { with: { personas: [presented.id] } };
  if (focus === null || recordOf(state, focus) === undefined) return {};
  return { with: focus.kind === 'persona' ? { personas: [focus.id] } : { channel: focus.id } };
}

/** The persona behind the one in focus, from the first to the last to none. */
export function focusNextPersona(store: EditorStore): void {
  const { history, focus } = store.getState();
  const { personas } = history.present;
  const at = focus?.kind === 'persona' ? personas.findIndex(({ id }) => id === focus.id) : -1;
  const next = personas[at + 1];
  if (next === undefined) endFocus(store);
  else startFocus(store, 'persona', next.id);
}
