/** The time, and tasks for later. A clock that stands still until it is told to go on takes its place in tests. */
export type Clock = {
  readonly now: () => Date;
  /** Runs the task once the time has passed; calling the answer before then cancels it. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
};

export const systemClock: Clock = {
  now: () => new Date(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Whether so much time lies between the two. A clock that was set back meanwhile tells nothing, and counts as yes. */
export function hasPassed(since: number, now: number, milliseconds: number): boolean {
  return now < since || now - since >= milliseconds;
}
