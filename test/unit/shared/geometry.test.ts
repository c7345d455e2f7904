import { expect, test } from 'vitest';
import {
  boundsOf,
  clamp,
  containsPoint,
  intersects,
  outset,
  type Rect,
  rectBetween,
  sameRect,
} from '../../../shared/geometry.ts';

const rect: Rect = { x: 10, y: 20, width: 30, height: 40 };

test('a rectangle holds its left and top edge, not its right and bottom one', () => {
  expect(containsPoint(rect, { x: 10, y: 20 })).toBe(true);
  expect(containsPoint(rect, { x: 39.9, y: 59.9 })).toBe(true);
  expect(containsPoint(rect, { x: 40, y: 30 })).toBe(false);
  expect(containsPoint(rect, { x: 30, y: 60 })).toBe(false);
});

test('rectangles that only share an edge do not meet', () => {
  expect(intersects(rect, { x: 39, y: 59, width: 5, height: 5 })).toBe(true);
  expect(intersects(rect, { x: 40, y: 20, width: 5, height: 5 })).toBe(false);
});

test('a rectangle between two points has them as corners, whichever comes first', () => {
  expect(rectBetween({ x: 40, y: 20 }, { x: 10, y: 60 })).toEqual(rect);
  expect(rectBetween({ x: 10, y: 60 }, { x: 40, y: 20 })).toEqual(rect);
});

test('outwards and inwards by the same on every side', () => {
  expect(outset(rect, 5)).toEqual({ x: 5, y: 15, width: 40, height: 50 });
  expect(outset(outset(rect, 5), -5)).toEqual(rect);
});

test('the bounds of rectangles hold them all; those of none are none', () => {
  expect(boundsOf([rect, { x: 0, y: 50, width: 1, height: 1 }])).toEqual({ x: 0, y: 20, width: 40, height: 40 });
  expect(boundsOf([])).toBeNull();
});

test('rectangles are the same by their numbers', () => {
  expect(sameRect(rect, { ...rect })).toBe(true);
  expect(sameRect(rect, { ...rect, height: 41 })).toBe(false);
});

test('a number is kept within two others', () => {
  expect([clamp(-1, 0, 9), clamp(5, 0, 9), clamp(10, 0, 9)]).toEqual([0, 5, 9]);
});
