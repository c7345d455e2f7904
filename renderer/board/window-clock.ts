import type { Clock, Motion } from '../gestures/clock.ts';

/** The clock of this window. */
const WINDOW_CLOCK: Clock = {
  after: (milliseconds, run) => {
    const timer = window.setTimeout(run, milliseconds);
    return () => window.clearTimeout(timer);
  },
  eachFrame: (run) => {
    const start = performance.now();
    let frame = 0;
    const step = (): void => {
      if (run(performance.now() - start)) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  },
};

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

/** How things move by themselves in this window. */
export const WINDOW_MOTION: Motion = { clock: WINDOW_CLOCK, isReduced: () => reducedMotion.matches };
