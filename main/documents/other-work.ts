/** So much of a long task is done at a time: main hands on every move of the hand, and must not be busy for longer. */
export const BUSY_MS = 4;

/** Lets what waits be done first. */
export function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
