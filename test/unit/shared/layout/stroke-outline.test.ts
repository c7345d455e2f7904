import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../shared/geometry.ts';
import { strokeOutline } from '../../../../shared/layout/stroke-outline.ts';
import type { StrokePoint } from '../../../../shared/map/journey-map.ts';

/** Whether any of the outlines, each filled for itself, covers a point: how often it winds around it is not 0. */
function isInked(outlines: readonly (readonly Point[])[], { x, y }: Point): boolean {
  return outlines.some((points) => {
    let winding = 0;
    for (const [at, to] of points.entries()) {
      const from = points.at(at - 1) ?? to;
      const side = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
      if (from.y <= y && to.y > y && side > 0) winding += 1;
      if (from.y > y && to.y <= y && side < 0) winding -= 1;
    }
    return winding !== 0;
  });
}

function widthAt(outlines: readonly (readonly Point[])[], x: number): number {
  const steps = Array.from({ length: 2001 }, (_, at) => -20 + at * 0.02);
  return steps.filter((y) => isInked(outlines, { x, y })).length * 0.02;
}

const LINE: readonly StrokePoint[] = [
  [0, 0, 0.5],
  [100, 0, 0.5],
];

describe('the outline of a stroke', () => {
  test('is as wide as the pen under half of its pressure, wider under more', () => {
    expect(widthAt(strokeOutline(LINE, 6), 50)).toBeCloseTo(6, 1);
    const pressed = strokeOutline(
      [
        [0, 0, 0],
        [100, 0, 1],
      ],
      10,
    );
    expect(widthAt(pressed, 20)).toBeLessThan(widthAt(pressed, 50));
    expect(widthAt(pressed, 50)).toBeLessThan(widthAt(pressed, 80));
  });

  test('has round ends, and a tap is a dot', () => {
    const line = strokeOutline(LINE, 10);
    expect([isInked(line, { x: -4.5, y: 0 }), isInked(line, { x: -4.5, y: 4.5 })]).toEqual([true, false]);
    const dot = strokeOutline([[7, 7, 0.5]], 10);
    expect([isInked(dot, { x: 7, y: 11.5 }), isInked(dot, { x: 7, y: 12.5 })]).toEqual([true, false]);
  });

  test('of a tiny circle is a blot without a hole', () => {
    const circle = Array.from({ length: 40 }, (_, at): StrokePoint => {
      return [2 * Math.cos(at / 5), 2 * Math.sin(at / 5), 0.5];
    });
    expect(isInked(strokeOutline(circle, 12), { x: 0, y: 0 })).toBe(true);
  });

  test('covers every point of the stroke, and is drawn with finite numbers', () => {
    const point = fc.tuple(
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: -40, max: 40 }),
      fc.constantFrom(0, 0.3, 0.5, 1),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), fc.constantFrom(3, 12), (points, width) => {
        const outlines = strokeOutline(points, width);
        expect(outlines.flat().every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        // A hair beside the point: exactly on an edge of two outlines neither covers it.
        expect(points.filter(([x, y]) => !isInked(outlines, { x: x + 0.013, y: y + 0.017 }))).toEqual([]);
      }),
    );
  });
});
