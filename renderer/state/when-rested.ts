/** How long, in milliseconds, nothing has to be asked for before a task is begun. */
const REST = 150;

/** How long, in milliseconds, a task may lag behind a window that never rests. */
const PATIENCE = 500;

/**
 * Puts off what takes milliseconds and is only told of: several steps that follow each other are counted once, behind the
 * last of them, while the window has nothing to paint. The answer asks for the task; `signal` ends all that is waiting.
 */
export function whenRested(task: () => void, signal?: AbortSignal): () => void {
  let timer: number | null = null;
  let since = 0;
  const run = (): void => {
    if (signal?.aborted !== true) task();
  };
  return () => {
    const now = performance.now();
    if (timer === null) since = now;
    else window.clearTimeout(timer);
    timer = window.setTimeout(
      () => {
        timer = null;
        requestIdleCallback(run, { timeout: PATIENCE });
      },
      Math.max(0, Math.min(REST, since + PATIENCE - now)),
    );
  };
}
