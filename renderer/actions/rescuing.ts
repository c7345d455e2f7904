import type { Rescue, RescueKind } from '../../shared/file/open-failure.ts';
import { ask } from '../bridge.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { tellOpening } from './file-actions.ts';

/** Opens what was offered in place of a file that did not open. */
export async function openRescue(store: EditorStore, { id }: Rescue, kind: RescueKind): Promise<void> {
  store.setState({ dialog: null });
  tellOpening(store, await ask('rescue.open', id, kind));
}

export async function showRefused({ id }: Rescue): Promise<void> {
  await ask('rescue.showInFolder', id);
}
