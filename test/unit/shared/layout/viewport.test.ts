import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intersects } from '../../../../shared/geometry.ts';
import {
  bringIntoView,
  type Camera,
  fitRect,
  keepInReach,
  panBy,
  toBoard,
  toScreen,
  visibleRect,
  ZOOM,
  zoomAt,
} from '../../../../shared/layout/viewport.ts';

const size = { width: 800, height: 600 };
const camera: Camera = { x: 100, y: 50, zoom: 2 };

test('screen and board are two names of one point', () => {
  expect(toBoard(camera, { x: 40, y: 60 })).toEqual({ x: 120, y: 80 });
  expect(toScreen(camera, { x: 120, y: 80 })).toEqual({ x: 40, y: 60 });
  expect(visibleRect(camera, size)).toEqual({ x: 100, y: 50, width: 400, height: 300 });
});

test('the board follows the hand', () => {
  expect(panBy(camera, 20, -10)).toEqual({ x: 90, y: 55, zoom: 2 });
});

describe('zooming', () => {
  test('keeps the point under the pointer, and its bounds', () => {
    fc.assert(
      fc.property(fc.nat(800), fc.nat(600), fc.double({ min: 0.001, max: 50, noNaN: true }), (x, y, zoom) => {
        const zoomed = zoomAt(camera, { x, y }, zoom);
        const [before, after] = [toBoard(camera, { x, y }), toBoard(zoomed, { x, y })];
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
        expect(zoomed.zoom).toBe(Math.min(ZOOM.most, Math.max(ZOOM.least, zoom)));
      }),
    );
  });
});

describe('fitting', () => {
  test('shows a wide map whole, in the middle', () => {
    expect(fitRect({ x: 0, y: 0, width: 1600, height: 400 }, size, 0)).toEqual({ x: 0, y: -400, zoom: 0.5 });
  });

  test('never blows a small one up', () => {
    expect(fitRect({ x: 0, y: 0, width: 100, height: 100 }, size, 20)).toEqual({ x: -350, y: -250, zoom: 1 });
  });

  test('answers a camera even for nothing in no window', () => {
    expect(fitRect({ x: 0, y: 0, width: 0, height: 0 }, { width: 0, height: 0 }, 24).zoom).toBe(1);
  });
});

describe('bringing into view', () => {
  const still: Camera = { x: 0, y: 0, zoom: 1 };
  const inset = { x: 172, y: 64 };

  test('moves nothing for what is in view', () => {
    expect(bringIntoView(still, { x: 300, y: 200, width: 120, height: 104 }, size, inset)).toEqual(still);
  });

  test('moves no further than needed', () => {
    expect(bringIntoView(still, { x: 900, y: 200, width: 120, height: 104 }, size, inset)).toEqual({
      ...still,
      x: 236,
    });
    expect(bringIntoView({ ...still, y: 500 }, { x: 300, y: 200, width: 120, height: 104 }, size, inset)).toEqual({
      ...still,
      y: 120,
    });
  });

  test('shows the beginning of what is larger than the window', () => {
    const shown = bringIntoView(still, { x: 172, y: 74, width: 5_000, height: 5_000 }, size, inset);
    expect(toScreen(shown, { x: 172, y: 74 })).toEqual({ x: inset.x + 16, y: inset.y + 16 });
  });
});

test('a part of the map stays in the window, wherever one scrolls', () => {
  const bounds = { x: 0, y: 0, width: 1_000, height: 500 };
  const far = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(far, far, fc.double({ min: 0.05, max: 4, noNaN: true }), (x, y, zoom) => {
      const kept = keepInReach({ x, y, zoom }, bounds, size);
      expect(kept.zoom).toBe(zoom);
      expect(intersects(visibleRect(kept, size), bounds)).toBe(true);
      expect(keepInReach(kept, bounds, size)).toEqual(kept);
    }),
  );
});
