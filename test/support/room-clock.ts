import type { Page } from 'playwright-core';

export const MINUTE = 60_000;

/** A morning in which nobody has begun yet. */
const MORNING = '2026-01-31T09:00:00Z';

export type RoomClock = {
  /** So much time passes in the room; between two calls it stands still. */
  readonly pass: (milliseconds: number) => Promise<void>;
};

/** From now on a page goes by this clock. */
export async function clockOfRoom(page: Page): Promise<RoomClock> {
  let now = Date.parse(MORNING);
  await page.clock.setFixedTime(now);
  return {
    pass: (milliseconds) => {
      now += milliseconds;
      return page.clock.setFixedTime(now);
    },
  };
}

/** Counts how often it rings from now on: a chime is known by the first of its tones. */
export async function chimesOf(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const rung = { chimes: 0 };
    class CountedOscillator extends OscillatorNode {
      constructor(context: BaseAudioContext, options: OscillatorOptions) {
        super(context, options);
        if (Math.round(options.frequency ?? 0) === 784) rung.chimes += 1;
      }
    }
    Object.assign(window, { rung, OscillatorNode: CountedOscillator });
  });
  return () => page.evaluate(() => (window as unknown as { rung: { chimes: number } }).rung.chimes);
}
