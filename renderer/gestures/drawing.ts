import { clamp } from '../../shared/geometry.ts';
import { cellBox } from '../../shared/layout/layout.ts';
import { thinPoints } from '../../shared/layout/thin-points.ts';
import { LIMITS, type StrokePoint } from '../../shared/map/journey-map.ts';
import type { Board, Gesture, Pointer } from './board.ts';

/** How far, in screen pixels, a point may lie off the line that stays without it. */
const TOLERANCE = 0.4;

/** A mouse and a finger do not press: fast lines come out thin and slow ones thick, as they do from a nib. */
const NIB = { resting: 0.5, slow: 0.68, fast: 0.32, perSpeed: 0.2, inertia: 0.2 } as const;

function nibPressure(before: number, from: Pointer, to: Pointer): number {
  const way = Math.hypot(to.screen.x - from.screen.x, to.screen.y - from.screen.y);
  const speed = way / Math.max(1, to.time - from.time);
  return before + (clamp(NIB.slow - speed * NIB.perSpeed, NIB.fast, NIB.slow) - before) * NIB.inertia;
}

/** A line follows the pen. It belongs to the cell in which it began, wherever it goes from there. */
export function drawing(board: Board, start: Pointer, after: Gesture): Gesture {
  const { hit } = start;
  if (!('cell' in hit)) return after;
  // Grows with the line: a copy for each of thousands of points would make long lines slow.
  const points: StrokePoint[] = [];
  let last = start;
  let nib: number = NIB.resting;
  const add = (pointer: Pointer): void => {
    nib = nibPressure(nib, last, pointer);
    points.push([pointer.board.x, pointer.board.y, pointer.by === 'pen' ? pointer.pressure : nib]);
    last = pointer;
    board.showInk({ kind: 'stroke', points });
  };
  add(start);
  const gesture: Gesture = {
    name: 'drawing',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      if (Math.hypot(pointer.screen.x - last.screen.x, pointer.screen.y - last.screen.y) >= 1) add(pointer);
      return gesture;
    },
    release: () => {
      board.showInk(null);
      const { layout, zoom } = board.view();
      const corner = cellBox(layout, hit.cell)?.rect;
      if (corner === undefined) return after;
      const line = points.map(([x, y, pressure]): StrokePoint => [x - corner.x, y - corner.y, pressure]);
      board.addStroke(hit.cell, thinPoints(line, TOLERANCE / zoom, LIMITS.points));
      return after;
    },
    cancel: () => {
      board.showInk(null);
      return after;
    },
  };
  return gesture;
}
