import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thinPoints } from '../../../../shared/layout/thin-points.ts';
import type { StrokePoint } from '../../../../shared/map/journey-map.ts';

describe('thinned points', () => {
  test('of a straight line are its ends', () => {
    const line = Array.from({ length: 200 }, (_, at): StrokePoint => [at, at * 2, 0.5]);
    expect(thinPoints(line, 0.4, 1000)).toEqual([line[0], line[199]]);
  });

  test('keep a corner, and a place where the pen was pressed', () => {
    const corner = Array.from({ length: 61 }, (_, at): StrokePoint => [Math.min(at, 30), Math.max(0, at - 30), 0.5]);
    expect(thinPoints(corner, 0.4, 1000).some(([x, y]) => Math.hypot(x - 30, y) < 0.5)).toBe(true);
    const pressed = Array.from({ length: 61 }, (_, at): StrokePoint => [at, 0, 1 - Math.abs(at - 30) / 30]);
    expect(thinPoints(pressed, 0.4, 1000).map(([x]) => x)).toEqual([0, 30, 60]);
  });

  test('of a hand that trembles by a pixel are few', () => {
    const trembling = Array.from({ length: 400 }, (_, at): StrokePoint => [at, at % 2, 0.5]);
    expect(thinPoints(trembling, 0.5, 1000).length).toBeLessThan(5);
  });

  test('begin and end with the stroke, go its way, and are never more than they may be', () => {
    const point = fc.tuple(
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 0, max: 90 }),
      fc.constantFrom(0, 0.5, 1),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (points) => {
        const thinned = thinPoints(points, 0.4, 20);
        expect(thinned.length).toBeLessThanOrEqual(20);
        expect([thinned[0], thinned.at(-1)]).toEqual([points[0], points.at(-1)]);
      }),
    );
  });

  test('of no points are none', () => {
    expect(thinPoints([], 1, 10)).toEqual([]);
  });
});
