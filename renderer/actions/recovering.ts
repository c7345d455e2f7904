import type { RecoverableMap } from '../../shared/ipc/recoverable-map.ts';
import { ask } from '../bridge.ts';
import type { EditorStore } from '../state/editor-store.ts';

/** The maps that are to be decided upon; those that were discarded are not. */
export function undecided(maps: readonly RecoverableMap[]): readonly RecoverableMap[] {
  return maps.filter(({ discarded }) => !discarded);
}

/** Opens the list of maps that can be recovered, where there are any. */
export async function offerRecovery(store: EditorStore): Promise<void> {
  const maps = undecided(await ask('recovery.list'));
  if (maps.length > 0 && store.getState().dialog === null) store.setState({ dialog: 'recovery' });
}
