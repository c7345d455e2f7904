import { copyNotes, pasteLines } from '../actions/clipboard.ts';
import { runAction } from '../actions/registry.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { isBoardActive, isTextField } from './board-keys.ts';

/** Copy, cut and paste on the board, until the signal ends it. */
export function listenToClipboard(store: EditorStore, signal: AbortSignal): void {
  const onBoard = (act: (clipboard: DataTransfer) => boolean) => (event: ClipboardEvent) => {
    if (isTextField(event.target) || !isBoardActive() || event.clipboardData === null) return;
    if (act(event.clipboardData)) event.preventDefault();
  };
  const copy = (clipboard: DataTransfer) => copyNotes(store, clipboard);
  const cut = (clipboard: DataTransfer) => {
    const copied = copy(clipboard);
    if (copied) void runAction('note.delete', store);
    return copied;
  };
  window.addEventListener('copy', onBoard(copy), { signal });
  window.addEventListener('cut', onBoard(cut), { signal });
  window.addEventListener(
    'paste',
    onBoard((clipboard) => pasteLines(store, clipboard)),
    { signal },
  );
}
