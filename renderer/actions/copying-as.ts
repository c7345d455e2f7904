import { withChannelNames } from '../../shared/map/named-channels.ts';
import { withoutFaceDown } from '../../shared/map/note-words.ts';
import type { CopiedAs } from '../picture/copy-as.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { translateOf } from '../state/selectors.ts';
import type { Action } from './action.ts';

/** Copies the selected notes, or the whole map where none is, as something that other programs take. */
function copying(kind: CopiedAs): Action {
  return { run: (store) => copySelectedAs(store, kind) };
}

async function copySelectedAs(store: EditorStore, kind: CopiedAs): Promise<void> {
  const { history, selection, settings } = store.getState();
  const part = selection.size === 0 ? { kind: 'map' as const } : { kind: 'notes' as const, notes: [...selection] };
  const { copyAs } = await import('../picture/copy-as.ts');
  const open = withoutFaceDown(history.present);
  await copyAs(withChannelNames(open, settings.language), part, kind);
  store.setState({ announcement: translateOf(store.getState())('copyAs.done') });
}

export const copyAsActions = {
  'edit.copyAsPicture': copying('picture'),
  'edit.copyAsDrawing': copying('drawing'),
  'edit.copyAsOutline': copying('outline'),
  'edit.copyAsTable': copying('table'),
};
