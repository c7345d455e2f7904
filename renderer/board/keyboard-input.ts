import { presentingKey } from '../actions/presenting-keys.ts';
import { runAction } from '../actions/registry.ts';
import { isOfBrowser, shortcutOf, worksEverywhere, worksInTextField } from '../actions/shortcuts.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { handIn, placeDot, turnOf } from '../state/voting.ts';
import { endWriting, writeNewNote } from '../state/writing.ts';
import { isBoardActive, isTextField } from './board-keys.ts';

/** An accent or an input method has begun something that only a field can finish. */
const BEGUN: ReadonlySet<string> = new Set(['Dead', 'Process']);

/** Keys that type nothing have names; all else is what is typed. */
const NAME = /^[A-Z][A-Za-z0-9]+$/;

/** AltGr, which types signs, counts as Ctrl and Alt on some systems. */
function isTyped(event: KeyboardEvent): boolean {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  return !NAME.test(event.key) && (!hasModifier || event.getModifierState('AltGraph'));
}

/**
 * What is typed on a cell and is no key of the board begins a note at its end; with Shift every letter does. true: the
 * key has done its work.
 */
function typeIntoCell(store: EditorStore, event: KeyboardEvent): boolean {
  const { cursor } = store.getState();
  const isBegun = BEGUN.has(event.key);
  if (cursor?.kind !== 'cell' || !(isBegun || isTyped(event))) return false;
  writeNewNote(store, cursor.cell, undefined, isBegun ? '' : event.key);
  return !isBegun;
}

/** While somebody votes: Space puts a dot on the note, Shift+Space takes one back, Ctrl+Enter hands the ballot in. */
function voteByKey(store: EditorStore, event: KeyboardEvent): boolean {
  const state = store.getState();
  if (turnOf(state) === null) return false;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return handIn(store);
  const { cursor } = state;
  if (event.key !== ' ') return isTyped(event);
  if (cursor?.kind === 'note') placeDot(store, cursor.note, event.shiftKey);
  return true;
}

/**
 * Turns keys into actions: those with Ctrl everywhere, the others on the board. The answer tells whether the space
 * bar is down, which makes the pointer a hand.
 */
export function listenToKeyboard(store: EditorStore, signal: AbortSignal): () => boolean {
  let space = false;
  const letGo = (): void => {
    space = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const state = store.getState();
    if (event.defaultPrevented || event.isComposing || state.dialog !== null) return;
    const shortcut = shortcutOf(event, state.platform === 'darwin');
    if (shortcut !== null && isOfBrowser(shortcut)) return;
    const onBoard = isBoardActive() && state.menu === null && state.document !== null;
    if (onBoard && voteByKey(store, event)) return event.preventDefault();
    const walk = presentingKey(event, state, onBoard);
    if (walk !== null) {
      event.preventDefault();
      endWriting(store);
      void runAction(walk, store);
    } else if (onBoard && event.key === ' ') {
      space = true;
      event.preventDefault();
    } else if (shortcut === null) {
      if (onBoard && typeIntoCell(store, event)) event.preventDefault();
    } else if (isTextField(event.target) ? worksInTextField(shortcut) : onBoard || worksEverywhere(shortcut)) {
      event.preventDefault();
      if (worksEverywhere(shortcut)) endWriting(store);
      void runAction(shortcut.id, store, shortcut.key);
    }
  };
  window.addEventListener('keydown', onKeyDown, { signal });
  window.addEventListener('keyup', (event) => event.key === ' ' && letGo(), { signal });
  window.addEventListener('blur', letGo, { signal });
  return () => space;
}
