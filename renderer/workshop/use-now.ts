import { useEffect, useState } from 'react';
import { useEditor, useEditorStore } from '../state/editor-context.ts';

/** How often the clock is looked at, in milliseconds: often enough that no second is late to be seen. */
const LOOK = 250;

/** The present moment, in milliseconds, as long as the clock of the agenda runs; else the one at which it stopped. */
export function useNow(): number {
  const store = useEditorStore();
  const running = useEditor((state) => state.running);
  const [seen, setSeen] = useState(() => ({ running, now: store.now().getTime() }));
  // What was seen before the clock was wound says nothing of it.
  if (seen.running !== running) setSeen({ running, now: store.now().getTime() });
  useEffect(() => {
    if (running === null || running.since === null) return;
    const looking = setInterval(() => setSeen({ running, now: store.now().getTime() }), LOOK);
    return () => clearInterval(looking);
  }, [store, running]);
  return seen.now;
}
