import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';

/** A store as React reads it. */
export type Shown = Pick<EditorStore, 'getState' | 'getInitialState' | 'subscribe'>;

/** What the canvas shows by itself, and panels only tell of. */
const OF_THE_BOARD: ReadonlySet<string> = new Set<keyof EditorState>(['history', 'preview', 'announcement']);

/** A window that is out of sight has no frames: panels follow after so many milliseconds all the same. */
const LONGEST = 100;

/** Runs a task once the next frame is painted. */
function afterFrame(task: () => void): void {
  const late = setTimeout(task, LONGEST);
  requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(task);
  });
}

function isOfBoard(now: EditorState, before: EditorState): boolean {
  const past: Readonly<Record<string, unknown>> = before;
  return Object.entries(now).every(([key, value]) => past[key] === value || OF_THE_BOARD.has(key));
}

/**
 * The editor as the panels see it. A step of the history reaches them right after the frame in which the board paints
 * it: what a hand did is seen before every button is asked whether it still applies. Any other change reaches them at
 * once and brings along what was waiting, so that they never see the one without the other.
 */
export function shownLater(store: EditorStore, after: (task: () => void) => void = afterFrame): Shown {
  let shown = store.getState();
  let isWaiting = false;
  const listeners = new Set<(now: EditorState, before: EditorState) => void>();
  const show = (): void => {
    isWaiting = false;
    const before = shown;
    shown = store.getState();
    if (shown !== before) for (const listener of listeners) listener(shown, before);
  };
  store.subscribe((now, before) => {
    if (!isOfBoard(now, before)) return show();
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
