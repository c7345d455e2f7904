import type { ImportOffer } from '../../shared/ipc/calls/exchange-calls.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { endWriting } from '../state/writing.ts';

/** Shows what a file of others holds; nothing of it comes into a map before somebody says so. */
export function offerImport(store: EditorStore, offer: ImportOffer | 'cancelled'): void {
  if (offer === 'cancelled') return;
  endWriting(store);
  store.setState({ dialog: { import: offer } });
}
