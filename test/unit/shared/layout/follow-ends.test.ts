import { expect, test } from 'vitest';
import { followEnds } from '../../../../shared/layout/follow-ends.ts';

const still = { x: 0, y: 0 };
const by = { x: 5, y: 7 };
const STEP = [
  { x: 0, y: 0 },
  { x: 20, y: 0 },
  { x: 20, y: 40 },
  { x: 60, y: 40 },
];

test('the piece at an end that moves stays level, the far end stays', () => {
  expect(followEnds(STEP, by, still)).toEqual([
    { x: 5, y: 7 },
    { x: 20, y: 7 },
    { x: 20, y: 40 },
    { x: 60, y: 40 },
  ]);
  expect(followEnds(STEP, still, by)).toEqual([
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 47 },
    { x: 65, y: 47 },
  ]);
});

test('both ends may move, on one corner too', () => {
  const bend = STEP.slice(0, 3);
  expect(followEnds(bend, by, { x: -1, y: -2 })).toEqual([
    { x: 5, y: 7 },
    { x: 19, y: 7 },
    { x: 19, y: 38 },
  ]);
});

test('moved as one it stays as it is, elsewhere; a straight one may slant', () => {
  expect(followEnds(STEP, by, by)).toEqual(STEP.map(({ x, y }) => ({ x: x + 5, y: y + 7 })));
  expect(followEnds(STEP.slice(0, 2), by, still)).toEqual([
    { x: 5, y: 7 },
    { x: 20, y: 0 },
  ]);
});
