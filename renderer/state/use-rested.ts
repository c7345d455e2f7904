import { useEffect, useState } from 'react';
import { useEditorStore } from './editor-context.ts';
import type { EditorState } from './editor-state.ts';
import { whenRested } from './when-rested.ts';

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
    const wait = whenRested(() => {
      const found = read(store.getState());
      setAnswer(() => found);
    }, over.signal);
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
