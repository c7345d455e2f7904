import { expect, test } from 'vitest';
import { commonEnds } from '../../../../shared/map/common-ends.ts';

test('lists share what is the same at their ends, and count nothing twice', () => {
  const ends = (a: string, b: string) => {
    const { start, end } = commonEnds(Array.from(a), Array.from(b));
    return [start, end];
  };
  expect(ends('abcd', 'abxd')).toEqual([2, 1]);
  expect(ends('abcd', 'abcd')).toEqual([4, 0]);
  expect(ends('abc', 'abbc')).toEqual([2, 1]);
  expect(ends('aaa', 'aa')).toEqual([2, 0]);
  expect(ends('abc', 'xyz')).toEqual([0, 0]);
  expect(ends('', 'abc')).toEqual([0, 0]);
});
