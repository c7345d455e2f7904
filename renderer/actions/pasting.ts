import { addNotes } from '../../shared/commands/note-commands.ts';
import { asksFirst, type PastedNotes } from '../../shared/import/pasted-notes.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { noteOf } from '../../shared/map/queries.ts';
import { showRect } from '../state/camera.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { givenByFocus } from '../state/focus.ts';
import { shownLayout, translateOf } from '../state/selectors.ts';

/** Much of it asks first. */
export function takePasted(store: EditorStore, pasted: PastedNotes): void {
  if (asksFirst(pasted)) store.setState({ dialog: { paste: pasted } });
  else addPasted(store, pasted);
}

/** Makes notes of pasted texts, one step. */
export function addPasted(store: EditorStore, { notes }: PastedNotes): void {
  const created = store.now().toISOString();
  const given = givenByFocus(store.getState()).with;
  const added = notes.map(({ cell, text }) => ({ ...given, id: store.newId(), ...cell, text, created }));
  if (!edit(store, 'step.pasteNotes', addNotes(added))) return;
  showPasted(
    store,
    added.map(({ id }) => id),
  );
}

/** Selects what was pasted, as far as it found room, brings the first of it into sight and tells how much it is. */
export function showPasted(store: EditorStore, ids: readonly NoteId[]): void {
  const map = store.getState().history.present;
  const pasted = ids.filter((id) => noteOf(map, id) !== undefined);
  const [first, ...others] = pasted;
  if (first === undefined) return;
  const cursor = others.length === 0 ? { cursor: { kind: 'note', note: first } as const } : {};
  store.setState({ selection: new Set(pasted), ...cursor });
  const state = store.getState();
  const box = shownLayout(state).noteBoxes.get(first);
  if (box !== undefined) showRect(store, box.rect);
  store.setState({ announcement: translateOf(state)('clipboard.pasted', { count: pasted.length }) });
}
