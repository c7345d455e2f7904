import type { Clock as HandClock } from '../../renderer/gestures/clock.ts';
import type { Clock } from '../../main/documents/clock.ts';

export type FakeClock = HandClock &
  Clock & {
    /** Lets so many milliseconds pass, with a frame every 16. */
    readonly pass: (milliseconds: number) => void;
    /** Whether anything still wants a frame. */
    readonly isBusy: () => boolean;
  };

type Frames = { readonly start: number; readonly run: (elapsed: number) => boolean };

const FRAME = 16;

/** A clock that stands still until it is told to go on. */
export function fakeClock(): FakeClock {
  let now = 0;
  const timers = new Map<object, { readonly at: number; readonly run: () => void }>();
  const frames = new Map<object, Frames>();
  const tick = (): void => {
    for (const [key, { at, run }] of timers) {
      if (at > now) continue;
      timers.delete(key);
      run();
    }
    for (const [key, { start, run }] of frames) if (!run(now - start)) frames.delete(key);
  };
  return {
    now: () => new Date(now),
    after: (milliseconds, run) => {
      const key = {};
      timers.set(key, { at: now + milliseconds, run });
      return () => void timers.delete(key);
    },
    eachFrame: (run) => {
      const key = {};
      frames.set(key, { start: now, run });
      return () => void frames.delete(key);
    },
    pass: (milliseconds) => {
      const end = now + milliseconds;
      while (now < end) {
        now = Math.min(end, now + FRAME);
        tick();
      }
    },
    isBusy: () => frames.size > 0,
  };
}
