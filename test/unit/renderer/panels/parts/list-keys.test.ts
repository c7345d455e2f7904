import { expect, test } from 'vitest';
import { placeAfter } from '../../../../../renderer/panels/parts/list-keys.ts';

const KEYS = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'Enter'];

function placesFrom(at: number, count = 10): readonly (number | null)[] {
  return KEYS.map((key) => placeAfter(key, { at, count, page: 6 }));
}

test('arrows go a place on, page keys a page, Home and End to the ends; no other key goes anywhere', () => {
  expect(placesFrom(3)).toEqual([4, 2, 9, 0, 0, 9, null]);
});

test('nothing leads beyond the ends', () => {
  expect(placesFrom(0)).toEqual([1, 0, 6, 0, 0, 9, null]);
  expect(placesFrom(9)).toEqual([9, 8, 9, 3, 0, 9, null]);
  expect(placesFrom(0, 1)).toEqual([0, 0, 0, 0, 0, 0, null]);
});

test('where nothing is chosen, the first key leads to the first place', () => {
  expect(placeAfter('ArrowDown', { at: -1, count: 10, page: 6 })).toBe(0);
});
