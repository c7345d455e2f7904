import type { ActionId } from '../../shared/action-catalogue.ts';
import { ask } from '../bridge.ts';
import type { EditorState } from '../state/editor-state.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { isLocked, setLock } from '../state/locked.ts';
import { translateOf } from '../state/selectors.ts';
import { endWriting } from '../state/writing.ts';
import type { ActionsOf } from './action.ts';

export const lockActions: ActionsOf<'lock'> = {
  'lock.toggle': {
    isOn: isLocked,
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'lock' });
    },
  },
};

/** Whether an action would change stages or lanes while they are locked: it is refused with a word, rather than off. */
export function isRefusedByLock(id: ActionId, state: EditorState): boolean {
  return isLocked(state) && (id.startsWith('stage.') || id.startsWith('lane.'));
}

/** For who forgot the PIN: the file stays as it is, and what goes on in a copy has no lock. */
export async function saveUnlockedCopy(store: EditorStore): Promise<void> {
  const handle = store.getState().document?.handle;
  if (handle === undefined || (await ask('document.saveAs', handle)) !== 'saved') return;
  store.setState({ dialog: null, announcement: translateOf(store.getState())('lock.copied') });
  setLock(store, null);
  await ask('document.save', handle);
}
