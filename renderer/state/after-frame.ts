/** A window that is out of sight has no frames: a task is run after so many milliseconds all the same. */
const LONGEST = 100;

/**
 * Runs a task once the next frame is painted, and all that waits for that frame has been told: a timer alone that is
 * set in a frame may be due before the frame is out.
 */
export function afterFrame(task: () => void): void {
  const late = setTimeout(task, LONGEST);
  requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(() => setTimeout(task));
  });
}

/** How long, in milliseconds, a task may be put off by a window that always has something to do. */
const PATIENCE = 200;

/** Runs what nobody looks at once the first frames are out and the window has nothing else to do. */
export function afterFirstFrames(task: () => void): void {
  afterFrame(() => afterFrame(() => requestIdleCallback(() => task(), { timeout: PATIENCE })));
}
