import type { EditorStore } from '../state/editor-store.ts';
import { cursorElementId } from './cursor-element.ts';

/** Gives the keyboard to the board, where its cursor is. */
export function focusBoard(store: EditorStore): void {
  const { cursor } = store.getState();
  const value = document.activeElement?.closest('[data-value]') ?? null;
  const element = cursor === null ? null : document.getElementById(cursorElementId(cursor));
  // What lies in the cell of the cursor may have the keyboard in its place.
  if (value !== null && element?.contains(value) === true) return;
  (element ?? document.querySelector<HTMLElement>('.board-twin [role="grid"]'))?.focus({ preventScroll: true });
}
