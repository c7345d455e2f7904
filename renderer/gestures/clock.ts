/** The passing of time, as far as gestures need it. Each answers with what stops it. */
export type Clock = {
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Runs before every frame for as long as it answers true; `elapsed` milliseconds lie between now and then. */
  readonly eachFrame: (run: (elapsed: number) => boolean) => () => void;
};

/** What moves by itself, moves by this. */
export type Motion = {
  readonly clock: Clock;
  /** Some people want nothing to move by itself. */
  readonly isReduced: () => boolean;
};
