import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smoothLine } from '../../../../shared/layout/smooth-line.ts';

const halves = fc.integer({ min: -4, max: 4 }).map((value) => value / 2);
const chains = fc
  .array(fc.record({ width: fc.double({ min: 1, max: 900, noNaN: true }), y: halves }), { minLength: 1, maxLength: 12 })
  .map((steps) => {
    let x = 0;
    return steps.map(({ width, y }) => {
      x += width;
      return { x, y };
    });
  });

test('a line goes through its points and stays between the two that it runs between', () => {
  fc.assert(
    fc.property(chains, (points) => {
      const line = smoothLine(points);
      for (const point of points) expect(line).toContainEqual(point);
      for (const { x, y } of line) {
        const after = points.findIndex((point) => point.x >= x);
        const ends = [points[Math.max(0, after - 1)]?.y ?? 0, points[after]?.y ?? 0];
        expect(y).toBeGreaterThanOrEqual(Math.min(...ends));
        expect(y).toBeLessThanOrEqual(Math.max(...ends));
      }
    }),
  );
});

test('between two points it only rises or only falls, and goes from left to right', () => {
  fc.assert(
    fc.property(chains, (points) => {
      const line = smoothLine(points);
      for (const [at, from] of points.entries()) {
        const to = points[at + 1];
        if (to === undefined) continue;
        const piece = line.filter(({ x }) => x >= from.x && x <= to.x);
        const steps = piece.slice(1).map((point, before) => {
          const earlier = piece[before] ?? point;
          expect(point.x).toBeGreaterThan(earlier.x);
          return Math.sign(Math.round((point.y - earlier.y) * 1e9));
        });
        expect(new Set(steps.filter((step) => step !== 0)).size).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('it has no corner: from one piece to the next it turns a little', () => {
  const line = smoothLine([
    { x: 0, y: 0 },
    { x: 100, y: 100 },
    { x: 200, y: 0 },
  ]);
  const slopes = line.slice(1).map(({ x, y }, at) => (y - (line[at]?.y ?? 0)) / (x - (line[at]?.x ?? 0)));
  const turns = slopes.slice(1).map((slope, at) => Math.abs(slope - (slopes[at] ?? 0)));
  expect(Math.max(...turns)).toBeLessThan(0.5);
});

test('no point makes no line, and one only itself', () => {
  expect(smoothLine([])).toEqual([]);
  expect(smoothLine([{ x: 3, y: 4 }])).toEqual([{ x: 3, y: 4 }]);
});
