import type { CDPSession, Page } from 'playwright-core';
import type { Point } from '../../shared/geometry.ts';

/** Fingers and a pen on a window, as the browser takes them from the system. */
export type Fingers = {
  /** All fingers that are down now, each at its place; those that were not there before come down. */
  readonly touch: (...places: readonly Point[]) => Promise<void>;
  readonly lift: () => Promise<void>;
  /** One finger, in steps as a finger goes; it stays down at the end. */
  readonly drag: (from: Point, to: Point) => Promise<void>;
  readonly pen: (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point, force: number) => Promise<void>;
};

const STEPS = 6;

export async function fingersOn(page: Page): Promise<Fingers> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let areDown = false;
  const touch = async (...places: readonly Point[]): Promise<void> => {
    const touchPoints = places.map(({ x, y }, id) => ({ x, y, id, radiusX: 8, radiusY: 8 }));
    // A finger more is a start, even where others only move.
    await session.send('Input.dispatchTouchEvent', { type: areDown ? 'touchMove' : 'touchStart', touchPoints });
    areDown = true;
  };
  return {
    touch,
    lift: async () => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      areDown = false;
    },
    drag: async (from, to) => {
      for (let step = 0; step <= STEPS; step += 1) {
        const share = step / STEPS;
        await touch({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      }
    },
    pen: async (type, { x, y }, force) => {
      const isDown = type !== 'mouseReleased';
      const button = isDown && force === 0 ? 'none' : 'left';
      const buttons = isDown && force > 0 ? 1 : 0;
      await session.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        force,
        button,
        buttons,
        clickCount: 1,
        pointerType: 'pen',
      });
    },
  };
}
