import { channelNotes } from '../../shared/commands/channel-commands.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { translateOf } from '../state/selectors.ts';

/** A channel that was chosen; `id` is null where the map does not have it yet. */
export type ChosenChannel = { readonly id: string | null; readonly kind: string; readonly name: string };

/** Puts notes through a channel, or through none, and tells so. */
export function putThrough(store: EditorStore, ids: readonly NoteId[], chosen: ChosenChannel | null): void {
  const { channels } = store.getState().history.present;
  const known = channels.find(({ id }) => id === chosen?.id);
  const channel = chosen && (known ?? { id: store.newId(), kind: chosen.kind, name: chosen.name });
  if (!edit(store, 'step.channelNotes', channelNotes(ids, channel))) return;
  const t = translateOf(store.getState());
  const notes = t('board.noteCount', { count: ids.length });
  const announcement =
    chosen === null ? t('channel.cleared', { notes }) : t('channel.set', { name: chosen.name, notes });
  store.setState({ announcement });
}
