import { afterFrame } from './after-frame.ts';
import { afterRest } from './after-rest.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';
import { isSameWriting } from './same-writing.ts';

/** A store as React reads it. */
export type Shown = Pick<EditorStore, 'getState' | 'getInitialState' | 'subscribe'>;

/** How long, in milliseconds, the camera must stand still to be at rest. */
const REST = 100;

/** What the canvas shows by itself, and panels only tell of. */
const OF_THE_BOARD: readonly (keyof EditorState)[] = ['history', 'preview', 'announcement'];

/**
 * The editor as the panels see it. A step of the history reaches them right after the frame that paints it: what a hand
 * did is seen before every button is asked whether it still applies. A letter is the affair of its field alone and
 * reaches them with what comes next, and so does the camera, or once it rests. Any other change reaches them at once and
 * brings along what was waiting, so that they never see the one without the other.
 */
export function shownLater(store: EditorStore, after: (task: () => void) => void = afterFrame): Shown {
  let shown = store.getState();
  // All keys are there from the beginning; a pan asks with every frame.
  const others = (Object.keys(shown) as (keyof EditorState)[]).filter(
    (key) => key !== 'writing' && key !== 'camera' && !OF_THE_BOARD.includes(key),
  );
  let isWaiting = false;
  const listeners = new Set<(now: EditorState, before: EditorState) => void>();
  const show = (): void => {
    isWaiting = false;
    const before = shown;
    shown = store.getState();
    if (shown !== before) for (const listener of listeners) listener(shown, before);
  };
  const rest = afterRest(REST, show);
  store.subscribe((now, before) => {
    const isAnother = !isSameWriting(now.writing, before.writing) || others.some((key) => now[key] !== before[key]);
    if (isAnother) return show();
    if (now.camera !== before.camera) rest.ask();
    if (isWaiting || OF_THE_BOARD.every((key) => now[key] === before[key])) return;
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
