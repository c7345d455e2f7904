import { expect, test } from 'vitest';
import fc from 'fast-check';
import { wholePixels } from '../../../../renderer/board/pixel-ratio.ts';

test('a canvas covers its place with whole device pixels, less than one too many', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 8000 }),
      fc.constantFrom(0.8, 1, 1.1, 1.25, 1.375, 1.5, 1.75, 2, 3),
      (length, ratio) => {
        const device = wholePixels(length, ratio) * ratio;
        const bitmap = Math.floor(device);
        expect(device - bitmap).toBeLessThan(0.002);
        expect(bitmap).toBeGreaterThanOrEqual(length * ratio - 0.011);
        expect(bitmap).toBeLessThan(length * ratio + 1);
      },
    ),
  );
  expect(wholePixels(1180, 1)).toBeCloseTo(1180, 2);
  expect(wholePixels(100 / 1.1, 1.1)).toBeCloseTo(100 / 1.1, 2);
});
