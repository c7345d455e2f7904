import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMinimap, isLargerThan, minimapOf, toMinimap } from '../../../../shared/layout/minimap.ts';

const WIDE = { width: 1600, height: 900 };

test.each([
  ['a map as maps are', { width: 2000, height: 1000 }, { width: 200, height: 100 }],
  ['a small one', { width: 100, height: 72 }, { width: 200, height: 144 }],
  ['a very wide one', { width: 20_000, height: 600 }, { width: 200, height: 40 }],
  ['a very deep one', { width: 1000, height: 60_000 }, { width: 40, height: 144 }],
] as const)('%s keeps its shape as far as it can be seen', (_, map, size) => {
  expect(minimapOf({ x: 0, y: 0, ...map }, WIDE).size).toEqual(size);
});

test('a smaller window has a smaller one, down to a point', () => {
  const widths = [1000, 500].map(
    (width) => minimapOf({ x: 0, y: 0, width: 2000, height: 1000 }, { width, height: 600 }).size.width,
  );
  expect(widths).toEqual([160, 120]);
});

const length = fc.integer({ min: 1, max: 1_000_000 });
const corner = fc.integer({ min: -1000, max: 1000 });
const bounds = fc.record({ x: corner, y: corner, width: length, height: length });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('what is pointed at is what lies there', () => {
  fc.assert(
    fc.property(bounds, share, share, (map, across, down) => {
      const minimap = minimapOf(map, WIDE);
      const board = { x: map.x + across * map.width, y: map.y + down * map.height };
      const seen = toMinimap(minimap, { ...board, width: 0, height: 0 });
      const back = fromMinimap(minimap, seen);
      expect(back.x).toBeCloseTo(board.x, 3);
      expect(back.y).toBeCloseTo(board.y, 3);
    }),
  );
});

test('beside the picture the edge of the map is meant', () => {
  const minimap = minimapOf({ x: 0, y: 0, width: 2000, height: 1000 }, WIDE);
  expect(fromMinimap(minimap, { x: -50, y: 500 })).toEqual({ x: 0, y: 1000 });
});

test('a map is larger than the window when either side is', () => {
  const map = { x: 0, y: 0, width: 1000, height: 500 };
  const window = { width: 800, height: 600 };
  expect([0.8, 0.81, 1.3].map((zoom) => isLargerThan(map, zoom, window))).toEqual([false, true, true]);
  expect(isLargerThan({ ...map, width: 10 }, 1.3, window)).toBe(true);
});
