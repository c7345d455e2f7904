import { expect, test } from 'vitest';
import { roundCorners } from '../../../../shared/layout/rounded.ts';

const LINE = [
  { x: 0, y: 0 },
  { x: 20, y: 0 },
  { x: 20, y: 8 },
  { x: 60, y: 8 },
];

test('a line leaves its corners early and comes back late, tighter between corners that are near each other', () => {
  expect(roundCorners(LINE, 9)).toEqual([
    { from: { x: 16, y: 0 }, corner: { x: 20, y: 0 }, to: { x: 20, y: 4 } },
    { from: { x: 20, y: 4 }, corner: { x: 20, y: 8 }, to: { x: 24, y: 8 } },
  ]);
  expect(roundCorners(LINE, 2)[0]).toEqual({ from: { x: 18, y: 0 }, corner: { x: 20, y: 0 }, to: { x: 20, y: 2 } });
});

test('lines without corners, and points that lie on each other, are no trouble', () => {
  const [first = { x: 0, y: 0 }] = LINE;
  expect(roundCorners([], 9)).toEqual([]);
  expect(roundCorners(LINE.slice(0, 2), 9)).toEqual([]);
  expect(roundCorners([first, first, first], 9)).toEqual([{ from: first, corner: first, to: first }]);
});
