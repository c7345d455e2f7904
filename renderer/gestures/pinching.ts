import type { Point } from '../../shared/geometry.ts';
import type { Board } from './board.ts';
import type { Velocity } from './gliding.ts';

/** Fingers that hold the board itself: they move it, and zoom it where they move apart or together. */
export type Pinch = {
  readonly isOn: () => boolean;
  readonly has: (finger: number) => boolean;
  readonly add: (finger: number, at: Point) => void;
  readonly move: (finger: number, at: Point, time: number) => void;
  /** The last finger to leave says how fast the board still goes; null while others are there, or it stands still. */
  readonly lift: (finger: number, time: number) => Velocity | null;
  /** All fingers are forgotten. */
  readonly end: () => void;
};

/** Below this distance, in screen pixels, fingers lie too close together to tell a zoom. */
const LEAST_SPREAD = 12;

/** One finger holds the board only once it has gone so far: the ball of a resting hand trembles. */
const ONE_FINGER_REACH = 6;

/** The speed is that of the last so many milliseconds; a hand that stood still for longer has stopped. */
const REMEMBERED = 100;
const STILL = 50;

type Place = { readonly middle: Point; readonly spread: number };

/** The middle of the fingers, and how far they lie from it in the mean. */
function placeOf(fingers: ReadonlyMap<number, Point>): Place {
  const points = [...fingers.values()];
  const mean = (of: (point: Point) => number): number => points.reduce((sum, at) => sum + of(at), 0) / points.length;
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  return { middle, spread: mean(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)) };
}

/** How far the board has come since the fingers took it. */
type Travel = { readonly time: number; readonly x: number; readonly y: number; readonly zoom: number };

/** Remembers the last of the way, and so how fast it went. */
function createWay() {
  let travels: readonly Travel[] = [];
  return {
    go: ({ time, x, y, zoom }: Travel): void => {
      const last = travels.at(-1) ?? { x: 0, y: 0, zoom: 0 };
      // Fingers that move together are told of one after another, with one time.
      const earlier = travels.filter((one) => one.time !== time && time - one.time <= REMEMBERED);
      travels = [...earlier, { time, x: last.x + x, y: last.y + y, zoom: last.zoom + zoom }];
    },
    velocity: (time: number, anchor: Point): Velocity | null => {
      const [first, last] = [travels[0], travels.at(-1)];
      if (first === undefined || last === undefined || time - last.time > STILL) return null;
      const span = last.time - first.time;
      if (span <= 0) return null;
      const pan = { x: (last.x - first.x) / span, y: (last.y - first.y) / span };
      return { pan, zoom: (last.zoom - first.zoom) / span, anchor };
    },
    forget: (): void => {
      travels = [];
    },
  };
}

export function createPinch(board: Board): Pinch {
  const fingers = new Map<number, Point>();
  let place: Place = { middle: { x: 0, y: 0 }, spread: 0 };
  const way = createWay();
  let isMoving = false;
  /** The zoom that the fingers ask for, even beyond what there is: on their way back they find their place again. */
  let wanted = 1;

  const end = (): void => {
    if (isMoving) board.showPanning(false);
    fingers.clear();
    way.forget();
    isMoving = false;
  };
  const begin = (): void => {
    isMoving = true;
    wanted = board.view().zoom;
    board.showPanning(true);
  };
  const travel = (next: Place, time: number): void => {
    const [x, y] = [next.middle.x - place.middle.x, next.middle.y - place.middle.y];
    const isZoom = Math.min(place.spread, next.spread) * 2 >= LEAST_SPREAD;
    const factor = isZoom ? next.spread / place.spread : 1;
    board.panBy(x, y);
    wanted *= factor;
    if (factor !== 1) board.zoomBy(wanted / board.view().zoom, next.middle);
    way.go({ time, x, y, zoom: Math.log(factor) });
    place = next;
  };

  return {
    isOn: () => fingers.size > 0,
    has: (finger) => fingers.has(finger),
    add: (finger, at) => {
      fingers.set(finger, at);
      place = placeOf(fingers);
      if (fingers.size > 1 && !isMoving) begin();
    },
    move: (finger, at, time) => {
      fingers.set(finger, at);
      const next = placeOf(fingers);
      if (isMoving) return travel(next, time);
      if (Math.hypot(next.middle.x - place.middle.x, next.middle.y - place.middle.y) < ONE_FINGER_REACH) return;
      begin();
      place = next;
    },
    lift: (finger, time) => {
      const anchor = place.middle;
      fingers.delete(finger);
      if (fingers.size > 0) {
        place = placeOf(fingers);
        return null;
      }
      const velocity = isMoving ? way.velocity(time, anchor) : null;
      end();
      return velocity;
    },
    end,
  };
}
