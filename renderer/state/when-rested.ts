import { afterRest } from './after-rest.ts';

/** How long, in milliseconds, nothing has to be asked for before a task is begun. */
const REST = 150;

/** How long, in milliseconds, a task may lag behind a window that never rests. */
const PATIENCE = 500;

/**
 * Puts off what takes milliseconds and is only told of: several steps that follow each other are counted once, behind the
 * last of them, while the window has nothing to paint. The answer asks for the task; `signal` ends all that is waiting.
 */
export function whenRested(task: () => void, signal?: AbortSignal): () => void {
  const run = (): void => {
    if (signal?.aborted !== true) task();
  };
  return afterRest(REST, () => requestIdleCallback(run, { timeout: PATIENCE }), PATIENCE).ask;
}
