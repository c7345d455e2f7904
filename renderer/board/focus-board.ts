import type { EditorStore } from '../state/editor-store.ts';
import { cursorElementId } from './cursor-element.ts';

/** Gives the keyboard to the board, where its cursor is. */
export function focusBoard(store: EditorStore): void {
  const { cursor } = store.getState();
  const element = cursor === null ? null : document.getElementById(cursorElementId(cursor));
  (element ?? document.querySelector<HTMLElement>('.board-twin [role="grid"]'))?.focus({ preventScroll: true });
}
