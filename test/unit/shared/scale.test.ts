import { expect, test } from 'vitest';
import { nextScale, SCALES } from '../../../shared/scale.ts';

test('the interface grows and shrinks step by step, from 80 to 200 %', () => {
  const walk = (towards: 'larger' | 'smaller', from: number) =>
    SCALES.slice(1).reduce((way) => [...way, nextScale(way.at(-1) ?? 1, towards)], [from]);
  expect(walk('larger', 0.8)).toEqual(SCALES);
  expect(walk('smaller', 2)).toEqual(SCALES.toReversed());
  expect([nextScale(2, 'larger'), nextScale(0.8, 'smaller')]).toEqual([2, 0.8]);
});

test('a size between two steps goes to the next one', () => {
  expect([nextScale(1.3, 'larger'), nextScale(1.3, 'smaller')]).toEqual([1.5, 1.25]);
});
