import type { StoreApi } from 'zustand';
import type { EditorState } from './editor-state.ts';

/** What is in the hand or being written, and would be the first step of a change. */
const HELD = ['preview', 'writing', 'dragging', 'heldHeading', 'heldValue', 'ink', 'linking'] as const;

/** A map that is only looked at stays still under every hand: whatever takes something up finds that it has nothing. */
export function keepStill(store: StoreApi<EditorState>): void {
  const { setState } = store;
  store.setState = (partial) => {
    const before = store.getState();
    const change = typeof partial === 'function' ? partial(before) : partial;
    const viewOnly = ('document' in change ? change.document : before.document)?.viewOnly === true;
    setState(viewOnly ? { ...change, ...emptied(change) } : change);
  };
}

function emptied(change: Partial<EditorState>): Partial<EditorState> {
  return Object.fromEntries(HELD.filter((key) => key in change).map((key) => [key, null]));
}
