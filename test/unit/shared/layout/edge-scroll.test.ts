import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgePull, scrollWithin } from '../../../../shared/layout/edge-scroll.ts';

const size = { width: 1000, height: 800 };
const corner = { x: 0, y: 0, zoom: 1 };
const bounds = { x: 0, y: 0, width: 3000, height: 2000 };

describe('the pull of an edge', () => {
  test('is nothing inside', () => {
    expect(edgePull({ x: 500, y: 400 }, corner, size)).toEqual({ x: 0, y: 0 });
    expect(edgePull({ x: 48, y: 752 }, corner, size)).toEqual({ x: 0, y: 0 });
  });

  test('grows towards the edge and is whole beyond it', () => {
    const along = [960, 976, 990, 1000, 1400].map((x) => edgePull({ x, y: 400 }, corner, size).x);
    expect(along).toEqual(along.toSorted((a, b) => a - b));
    expect(along[1]).toBeCloseTo(0.25);
    expect(along.slice(3)).toEqual([1, 1]);
    expect(edgePull({ x: -5, y: -500 }, corner, size)).toEqual({ x: -1, y: -1 });
  });

  test('begins at headings that stick, which cover the cells', () => {
    const scrolled = { x: 100, y: 100, zoom: 0.5 };
    expect(edgePull({ x: 86, y: 32 }, scrolled, size)).toEqual({ x: -1, y: -1 });
    expect(edgePull({ x: 86, y: 80 }, corner, size)).toEqual({ x: 0, y: 0 });
  });

  test('leaves room in a tiny window', () => {
    expect(edgePull({ x: 20, y: 20 }, corner, { width: 40, height: 40 })).toEqual({ x: 0, y: 0 });
  });
});

describe('scrolling at an edge', () => {
  test('moves by screen pixels and stops where the map ends', () => {
    expect(scrollWithin({ x: 10, y: 20, zoom: 0.5 }, { x: 100, y: -10 }, bounds, size)).toEqual({
      x: 210,
      y: 0,
      zoom: 0.5,
    });
    expect(scrollWithin(corner, { x: 9_000, y: 9_000 }, bounds, size)).toEqual({ x: 2024, y: 1272, zoom: 1 });
    expect(scrollWithin(corner, { x: -900, y: -900 }, bounds, size)).toEqual({ x: -24, y: -24, zoom: 1 });
  });

  test('goes nowhere in a window that shows the whole map', () => {
    const whole = { x: -300, y: -300, zoom: 0.2 };
    expect(scrollWithin(whole, { x: 50, y: -50 }, bounds, size)).toEqual(whole);
  });

  test('never moves against the hand, from wherever it begins', () => {
    const whole = fc.integer({ min: -5_000, max: 5_000 });
    const point = fc.record({ x: whole, y: whole });
    const zoom = fc.double({ min: 0.05, max: 4, noNaN: true });
    fc.assert(
      fc.property(point, point, zoom, (from, by, at) => {
        const after = scrollWithin({ ...from, zoom: at }, by, bounds, size);
        expect((after.x - from.x) * by.x).toBeGreaterThanOrEqual(0);
        expect((after.y - from.y) * by.y).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
