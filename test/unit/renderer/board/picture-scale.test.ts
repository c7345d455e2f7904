import { describe, expect, test } from 'vitest';
import { servesAt } from '../../../../renderer/board/picture-scale.ts';

describe('a picture painted at a scale', () => {
  const serves = (scale: number, isZooming: boolean) => servesAt({ scale: 1 }, { scale, isZooming });

  test('at rest serves at no other, so that nothing is blurred', () => {
    expect([0.5, 0.99, 1, 1.01, 2].map((scale) => serves(scale, false))).toEqual([false, false, true, false, false]);
  });

  test('while the zoom changes serves at those near it', () => {
    expect([0.3, 0.5, 1, 2, 3].map((scale) => serves(scale, true))).toEqual([false, true, true, true, false]);
  });
});
