import { expect, test } from 'vitest';
import { cornersOf } from '../../../../shared/photo/homography.ts';
import { type Pixels, straightened } from '../../../../shared/photo/straighten.ts';

/** A photo whose red says how far right and whose green says how far down a pixel lies. */
function photo(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) data.set([at % width, Math.floor(at / width), 7, 255], at * 4);
  return { width, height, data };
}

test('a photo between its own corners is the photo', () => {
  const whole = photo(5, 4);
  expect(straightened(whole, cornersOf(whole), whole)).toEqual(whole);
});

test('a part is cut out', () => {
  const corners = [
    { x: 2, y: 1 },
    { x: 4, y: 1 },
    { x: 4, y: 3 },
    { x: 2, y: 3 },
  ] as const;
  const cut = straightened(photo(5, 4), corners, { width: 2, height: 2 });
  expect([...(cut?.data ?? [])]).toEqual([2, 1, 7, 255, 3, 1, 7, 255, 2, 2, 7, 255, 3, 2, 7, 255]);
});

test('what stands askew stands straight: each column and row comes from a straight line', () => {
  // The wall leans away to the right: its right side is half as high, so that its middle lies at 2/3 of the width.
  const corners = [
    { x: 0, y: 0 },
    { x: 90, y: 30 },
    { x: 90, y: 90 },
    { x: 0, y: 120 },
  ] as const;
  // x = 180 u / (1 + u), so u = 1/2 lies at 60, in the middle of the pixels 59 and 60.
  const straight = straightened(photo(120, 120), corners, { width: 1, height: 1 });
  expect([...(straight?.data ?? [])]).toEqual([60, 60, 7, 255]);
});

test('corners that make no area give no picture', () => {
  const point = { x: 1, y: 1 };
  expect(straightened(photo(4, 4), [point, point, point, point], { width: 2, height: 2 })).toBeNull();
});
