import { copyNotes, cutNotes, paste } from '../actions/clipboard.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { isBoardActive, isTextField } from './board-keys.ts';

/** Copy, cut and paste on the board, until the signal ends it. */
export function listenToClipboard(store: EditorStore, signal: AbortSignal): void {
  type Act = (store: EditorStore, clipboard: DataTransfer) => boolean;
  const onBoard = (act: Act) => (event: ClipboardEvent) => {
    const { dialog, document } = store.getState();
    if (isTextField(event.target) || !isBoardActive() || dialog !== null || document === null) return;
    if (event.clipboardData !== null && act(store, event.clipboardData)) event.preventDefault();
  };
  window.addEventListener('copy', onBoard(copyNotes), { signal });
  window.addEventListener('cut', onBoard(cutNotes), { signal });
  window.addEventListener('paste', onBoard(paste), { signal });
}
