import { copyNotes, cutNotes } from '../actions/clipboard.ts';
import type { Clipboard } from '../actions/paste.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { isBoardActive, isTextField } from './board-keys.ts';

/** What a clipboard holds, for after the event in which alone it may be read. */
function kept(clipboard: DataTransfer): Clipboard {
  const held = new Map(clipboard.types.map((type) => [type, clipboard.getData(type)]));
  return { getData: (type) => held.get(type) ?? '' };
}

/** What can be read from a clipboard is a file of its own: no board that is opened waits for it. */
async function pasteKept(store: EditorStore, clipboard: Clipboard): Promise<void> {
  const { paste } = await import('../actions/paste.ts');
  paste(store, clipboard);
}

/** Copy, cut and paste on the board, until the signal ends it. */
export function listenToClipboard(store: EditorStore, signal: AbortSignal): void {
  type Act = (store: EditorStore, clipboard: DataTransfer) => boolean;
  const onBoard = (act: Act) => (event: ClipboardEvent) => {
    const { dialog, document } = store.getState();
    if (isTextField(event.target) || !isBoardActive() || dialog !== null || document === null) return;
    if (event.clipboardData !== null && act(store, event.clipboardData)) event.preventDefault();
  };
  const pasteLater: Act = (_store, clipboard) => {
    pasteKept(store, kept(clipboard)).catch(reportError);
    return true;
  };
  window.addEventListener('copy', onBoard(copyNotes), { signal });
  window.addEventListener('cut', onBoard(cutNotes), { signal });
  window.addEventListener('paste', onBoard(pasteLater), { signal });
}
