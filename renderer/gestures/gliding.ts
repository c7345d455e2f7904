import { clamp, type Point } from '../../shared/geometry.ts';
import type { Board } from './board.ts';
import type { Clock } from './clock.ts';

/** How fast fingers moved the board when they let go of it. */
export type Velocity = {
  /** Screen pixels a millisecond. */
  readonly pan: Point;
  /** The logarithm of the zoom, a millisecond, about `anchor`. */
  readonly zoom: number;
  readonly anchor: Point;
};

/** After so many milliseconds a third of the speed is left. */
const SLOWING = { pan: 325, zoom: 110 } as const;

/** Slower than this, per millisecond, the board was let go at rest. */
const LEAST = { pan: 0.08, zoom: 0.0006 } as const;

/** The logarithm of how much larger, or smaller, the board becomes at most: nobody wants to lose sight of it. */
const MOST_GROWTH = 0.4;

/** At this distance from the end, in screen pixels, nobody sees it move any more. */
const NEAR = 0.5;

/** How much of the whole way lies behind after `elapsed` milliseconds. */
function share(elapsed: number, slowing: number): number {
  return 1 - Math.exp(-elapsed / slowing);
}

/** The board goes on for a while as it was pushed, and comes to rest. The answer stops it at once. */
export function glide(board: Board, { pan, zoom, anchor }: Velocity, clock: Clock): () => void {
  const speed = Math.hypot(pan.x, pan.y);
  const way = speed < LEAST.pan ? 0 : SLOWING.pan;
  const growth = Math.abs(zoom) < LEAST.zoom ? 0 : clamp(zoom * SLOWING.zoom, -MOST_GROWTH, MOST_GROWTH);
  if (way === 0 && growth === 0) return () => undefined;
  let gone = { pan: 0, zoom: 0 };
  return clock.eachFrame((elapsed) => {
    const now = { pan: share(elapsed, SLOWING.pan), zoom: share(elapsed, SLOWING.zoom) };
    const step = (now.pan - gone.pan) * way;
    if (growth !== 0) board.zoomBy(Math.exp((now.zoom - gone.zoom) * growth), anchor);
    if (step !== 0) board.panBy(pan.x * step, pan.y * step);
    gone = now;
    return (1 - now.pan) * way * speed > NEAR || (1 - now.zoom) * Math.abs(growth) > 0.001;
  });
}
