import { clamp, type Point } from '../../shared/geometry.ts';
import { edgePull } from '../../shared/layout/edge-scroll.ts';
import type { Gesture } from '../gestures/board.ts';
import { scrollBoard } from '../state/camera.ts';
import type { EditorStore } from '../state/editor-store.ts';

/** Screen pixels a second at the very edge. */
const SPEED = 1_500;
/** In milliseconds: a hand that only passes an edge moves nothing, and the board sets off gently. */
const DELAY = 120;
const SETTING_OFF = 350;
/** After a frame that came late the board does not leap. */
const LONGEST_FRAME = 40;

/** Along which axes the board moves on under the hand. */
const AXES: Partial<Record<Gesture['name'], Point>> = {
  'moving-notes': { x: 1, y: 1 },
  'moving-stage': { x: 1, y: 0 },
  'moving-lane': { x: 0, y: 1 },
  'widening-stage': { x: 1, y: 0 },
  lassoing: { x: 1, y: 1 },
};

export type EdgeScroll = {
  /** Told after each event what the hand does and where, in screen pixels, it is. */
  readonly follow: (doing: Gesture['name'], screen: Point) => void;
};

/** While something is in the hand at an edge of the window, the board moves on; `onScrolled` comes after each move. */
export function createEdgeScroll(store: EditorStore, onScrolled: () => void): EdgeScroll {
  let frame = 0;
  let began = 0;
  let last = 0;
  let pull: Point = { x: 0, y: 0 };

  const step = (time: number): void => {
    frame = 0;
    if (began === 0) [began, last] = [time, time];
    const share = clamp((time - began - DELAY) / SETTING_OFF, 0, 1);
    const way = (SPEED * share * Math.min(time - last, LONGEST_FRAME)) / 1_000;
    last = time;
    const hasMoved = scrollBoard(store, pull.x * way, pull.y * way);
    if (hasMoved) onScrolled();
    // At the end of the map nothing is left to do until the hand moves again.
    if (hasMoved || way === 0) go();
  };
  const go = (): void => {
    if (frame === 0) frame = requestAnimationFrame(step);
  };
  return {
    follow: (doing, screen) => {
      const axes = AXES[doing];
      const { camera, window } = store.getState();
      const found = axes === undefined ? { x: 0, y: 0 } : edgePull(screen, camera, window);
      pull = { x: found.x * (axes?.x ?? 0), y: found.y * (axes?.y ?? 0) };
      if (pull.x !== 0 || pull.y !== 0) return go();
      cancelAnimationFrame(frame);
      [frame, began] = [0, 0];
    },
  };
}
