import { startTransition, useEffect, useState } from 'react';
import { afterFrame } from './state/after-frame.ts';
import { useEditorStore } from './state/editor-context.ts';
import type * as surroundings from './Surroundings.tsx';

export type Surroundings = typeof surroundings;

let loaded: Surroundings | null = null;

/**
 * All but the board with its bars, which is a file of its own: a map is painted before the rest of the window is read.
 * null: it is on its way. Where it can't be read, that is a mishap, and said as one.
 */
export function useSurroundings(): Surroundings | null {
  const store = useEditorStore();
  const [shown, setShown] = useState(loaded);
  useEffect(() => {
    const load = async (): Promise<void> => {
      loaded ??= await import('./Surroundings.tsx');
      const now = loaded;
      startTransition(() => setShown(now));
    };
    if (store.getState().document === null) void load();
    else afterFrame(() => void load());
  }, [store]);
  return shown;
}
