import { afterFrame } from './after-frame.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';
import { isSameWriting } from './same-writing.ts';

/** A store as React reads it. */
export type Shown = Pick<EditorStore, 'getState' | 'getInitialState' | 'subscribe'>;

/** What the canvas and the field on it show by themselves, and panels only tell of. */
const OF_THE_BOARD: ReadonlySet<keyof EditorState> = new Set(['history', 'preview', 'announcement', 'writing']);

/**
 * The editor as the panels see it. A step of the history, or a letter, reaches them right after the frame that paints
 * it: what a hand did is seen before every button is asked whether it still applies. Any other change reaches them at
 * once and brings along what was waiting, so that they never see the one without the other.
 */
export function shownLater(store: EditorStore, after: (task: () => void) => void = afterFrame): Shown {
  let shown = store.getState();
  // All keys are there from the beginning; a pan asks with every frame.
  const others = (Object.keys(shown) as (keyof EditorState)[]).filter((key) => !OF_THE_BOARD.has(key));
  let isWaiting = false;
  const listeners = new Set<(now: EditorState, before: EditorState) => void>();
  const show = (): void => {
    isWaiting = false;
    const before = shown;
    shown = store.getState();
    if (shown !== before) for (const listener of listeners) listener(shown, before);
  };
  store.subscribe((now, before) => {
    const isAnother = !isSameWriting(now.writing, before.writing) || others.some((key) => now[key] !== before[key]);
    if (isAnother) return show();
    if (isWaiting) return;
    isWaiting = true;
    after(() => {
      if (isWaiting) show();
    });
  });
  return {
    getState: () => shown,
    getInitialState: store.getInitialState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
