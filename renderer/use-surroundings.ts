import { startTransition, useEffect, useState } from 'react';
import { afterFirstFrames } from './state/after-frame.ts';
import { useEditorStore } from './state/editor-context.ts';
import type * as surroundings from './Surroundings.tsx';

export type Surroundings = typeof surroundings;

let loaded: Surroundings | null = null;

/**
 * All but the board with its bars, which is a file of its own: a map is painted before the rest of the window is read.
 * null: it is on its way. Without it nobody can work, so where it can't be read the window says so instead of standing
 * there half.
 */
export function useSurroundings(): Surroundings | null {
  const store = useEditorStore();
  const [shown, setShown] = useState(loaded);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    const load = async (): Promise<void> => {
      loaded ??= await import('./Surroundings.tsx');
      const now = loaded;
      startTransition(() => setShown(now));
    };
    const loadOrFail = (): void => void load().catch((error: unknown) => setFailure({ error }));
    if (store.getState().document === null) loadOrFail();
    else afterFirstFrames(loadOrFail);
  }, [store]);
  if (failure !== null) throw failure.error;
  return shown;
}
