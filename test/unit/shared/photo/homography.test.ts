import { describe, expect, it } from 'vitest';
import {
  type Corners,
  cornersOf,
  isConvex,
  squareToCorners,
  straightSize,
  through,
} from '../../../../shared/photo/homography.ts';

function corners(...points: readonly (readonly [number, number])[]): Corners {
  return points.map(([x, y]) => ({ x, y })) as unknown as Corners;
}

/** Worked out by hand: s = (0 - 4 + 3 - 1, 0 - 0 + 2 - 2) = (-2, 0), right = (1, -2), down = (-2, 0), area = -4. */
const TRAPEZIUM = corners([0, 0], [4, 0], [3, 2], [1, 2]);

describe('squareToCorners', () => {
  it('takes each corner of the square to its corner', () => {
    const found = squareToCorners(TRAPEZIUM)!;
    expect(found).toEqual({ a: 4, b: 2, c: 0, d: 0, e: 4, f: 0, g: -0, h: 1 });
    const ends = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ].map(([x = 0, y = 0]) => through(found, { x, y }));
    expect(ends).toEqual(TRAPEZIUM);
  });

  it('draws what is farther away together, as a camera does', () => {
    // (4 * 1/2 + 2 * 1/2) / (1 + 1/2) = 2 across, (4 * 1/2) / (3/2) = 4/3 down: below the middle of the height.
    const middle = through(squareToCorners(TRAPEZIUM)!, { x: 0.5, y: 0.5 });
    expect(middle.x).toBeCloseTo(2, 12);
    expect(middle.y).toBeCloseTo(4 / 3, 12);
  });

  it('only scales and moves where the corners make a rectangle', () => {
    const found = squareToCorners(corners([10, 20], [110, 20], [110, 70], [10, 70]))!;
    expect(through(found, { x: 0.25, y: 0.5 })).toEqual({ x: 35, y: 45 });
  });

  it.each([
    ['that are one point', corners([1, 1], [1, 1], [1, 1], [1, 1])],
    ['of which three lie on a line', corners([0, 0], [5, 0], [10, 0], [0, 10])],
    ['that cross', corners([0, 0], [10, 10], [10, 0], [0, 10])],
    ['of which one lies inside', corners([0, 0], [10, 0], [2, 2], [0, 10])],
    ['that go round the other way', corners([0, 0], [0, 10], [10, 10], [10, 0])],
  ])('knows nothing of corners %s', (_, these) => {
    expect(isConvex(these)).toBe(false);
    expect(squareToCorners(these)).toBeNull();
  });
});

describe('straightSize', () => {
  it('is as long as the longer sides', () => {
    expect(straightSize(corners([0, 0], [300, 0], [300, 400], [0, 400]), 1000)).toEqual({ width: 300, height: 400 });
    // The left side is 3-4-5 hundreds long.
    expect(straightSize(corners([300, 0], [600, 0], [600, 400], [0, 400]), 1000)).toEqual({ width: 600, height: 500 });
  });

  it('is bounded, and keeps its form', () => {
    expect(straightSize(cornersOf({ width: 8000, height: 4000 }), 2000)).toEqual({ width: 2000, height: 1000 });
    expect(straightSize(cornersOf({ width: 9000, height: 1 }), 90)).toEqual({ width: 90, height: 1 });
  });
});
