import { copyNotes, pasteLines } from '../actions/clipboard.ts';
import { runAction } from '../actions/registry.ts';
import { shortcutOf, worksEverywhere, worksInTextField } from '../actions/shortcuts.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { endWriting } from '../state/writing.ts';
import { writeNewNote } from '../state/writing.ts';

export function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');
}

/** The board has the keyboard when nothing else asks for it. */
function isBoardActive(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.closest('[data-board-keys]') !== null;
}

export type Keyboard = { readonly isSpaceDown: () => boolean; readonly stop: () => void };

/** Turns keys into actions: everywhere those with Ctrl, on the board all of them. */
export function listenToKeyboard(store: EditorStore): Keyboard {
  let space = false;
  const over = new AbortController();
  const { signal } = over;

  const typeIntoCell = (event: KeyboardEvent): boolean => {
    const { cursor } = store.getState();
    const typed = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== ' ';
    if (cursor?.kind !== 'cell' || !typed) return false;
    writeNewNote(store, cursor.cell, undefined, event.key);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const state = store.getState();
    if (event.defaultPrevented || event.isComposing || state.dialog !== null) return;
    const shortcut = shortcutOf(event, state.platform === 'darwin');
    const onBoard = isBoardActive() && state.menu === null && state.document !== null;
    if (onBoard && event.key === ' ') {
      space = true;
      event.preventDefault();
    } else if (shortcut === null) {
      if (onBoard && typeIntoCell(event)) event.preventDefault();
    } else if (isTextField(event.target) ? worksInTextField(shortcut) : onBoard || worksEverywhere(shortcut)) {
      event.preventDefault();
      if (worksEverywhere(shortcut)) endWriting(store);
      void runAction(shortcut.id, store, shortcut.key);
    }
  };
  const onClipboard = (act: (data: DataTransfer) => boolean) => (event: ClipboardEvent) => {
    if (isTextField(event.target) || !isBoardActive() || event.clipboardData === null) return;
    if (act(event.clipboardData)) event.preventDefault();
  };

  window.addEventListener('keydown', onKeyDown, { signal });
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key === ' ') space = false;
    },
    { signal },
  );
  window.addEventListener(
    'blur',
    () => {
      space = false;
    },
    { signal },
  );
  window.addEventListener(
    'copy',
    onClipboard((data) => copyNotes(store, data)),
    { signal },
  );
  window.addEventListener(
    'cut',
    onClipboard((data) => {
      if (!copyNotes(store, data)) return false;
      void runAction('note.delete', store);
      return true;
    }),
    { signal },
  );
  window.addEventListener(
    'paste',
    onClipboard((data) => pasteLines(store, data)),
    { signal },
  );
  return { isSpaceDown: () => space, stop: () => over.abort() };
}
