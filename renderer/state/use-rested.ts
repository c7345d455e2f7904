import { useEffect, useState } from 'react';
import { afterFrame } from './after-frame.ts';
import { useEditorStore } from './editor-context.ts';
import type { EditorState } from './editor-state.ts';

/** How long, in milliseconds, an answer may lag behind a window that never rests. */
const PATIENCE = 500;

/** What of the state such an answer may be about: what is in the hand, or typed, is not. */
const WATCHED = ['history', 'settings', 'document'] as const;

/**
 * An answer about the map as it is, worked out while the window rests: counting thousands of notes must not keep a key or
 * a drag waiting. `read` gives the same object while nothing has changed, and nothing is rendered then.
 */
export function useRested<Answer>(read: (state: EditorState) => Answer): Answer {
  const store = useEditorStore();
  const [answer, setAnswer] = useState(() => read(store.getState()));
  useEffect(() => {
    const over = new AbortController();
    let isWaiting = false;
    const look = (): void => {
      isWaiting = false;
      if (over.signal.aborted) return;
      const found = read(store.getState());
      setAnswer(() => found);
    };
    // A window also counts as resting before it has painted what just changed.
    const wait = (): void => {
      if (isWaiting) return;
      isWaiting = true;
      afterFrame(() => requestIdleCallback(look, { timeout: PATIENCE }));
    };
    wait();
    const stop = store.subscribe((now, before) => {
      if (WATCHED.some((part) => now[part] !== before[part])) wait();
    });
    return () => {
      stop();
      over.abort();
    };
  }, [store, read]);
  return answer;
}
