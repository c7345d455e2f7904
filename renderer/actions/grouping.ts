import { groupNotes, ungroupNotes } from '../../shared/commands/group-commands.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { selectedNotes, translateOf } from '../state/selectors.ts';

/** The selected notes lie together under a heading, in each of their cells: one step. */
export function groupSelected(store: EditorStore, heading: string): void {
  const notes = selectedNotes(store.getState());
  const ids = notes.map(({ id }) => id);
  store.setState({ dialog: null });
  if (!edit(store, 'step.groupNotes', groupNotes(ids, heading))) return;
  const announcement = translateOf(store.getState())('groups.grouped', { count: ids.length, name: heading.trim() });
  store.setState({ announcement });
}

export function ungroupSelected(store: EditorStore): void {
  const ids = selectedNotes(store.getState())
    .filter(({ heading }) => heading !== '')
    .map(({ id }) => id);
  if (!edit(store, 'step.ungroupNotes', ungroupNotes(ids))) return;
  store.setState({ announcement: translateOf(store.getState())('groups.ungrouped', { count: ids.length }) });
}
