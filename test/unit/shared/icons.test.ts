import { expect, test } from 'vitest';
import { iconPath, LANE_ICONS } from '../../../shared/icons.ts';
import { LANE_KINDS } from '../../../shared/map/journey-map.ts';

test.each(LANE_KINDS)('the icon of the lane kind %s is one path', (kind) => {
  const path = iconPath(LANE_ICONS[kind]);
  expect(path).toMatch(/^[Mm][-\d\s.,a-zA-Z]+$/);
  expect(path).not.toMatch(/NaN|undefined/);
});

test('lanes are told apart by their icons', () => {
  expect(new Set(LANE_KINDS.map((kind) => iconPath(LANE_ICONS[kind]))).size).toBe(LANE_KINDS.length);
});

test('every form that an icon is drawn with has its path', () => {
  expect(iconPath([['path', { d: 'M1 2L3 4' }]])).toBe('M1 2L3 4');
  expect(iconPath([['line', { x1: 1, y1: '2', x2: 3, y2: 4 }]])).toBe('M1 2L3 4');
  expect(iconPath([['circle', { cx: 12, cy: 12, r: 10 }]])).toBe('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z');
  expect(iconPath([['polyline', { points: '1 2 3 4' }]])).toBe('M1 2 3 4');
  expect(iconPath([['polygon', { points: '1 2 3 4 5 6' }]])).toBe('M1 2 3 4 5 6Z');
  expect(iconPath([['rect', { x: 3, y: 4, width: 10, height: 6, rx: 1 }]])).toBe(
    'M4 4h8a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-8a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1Z',
  );
});

test('each part of an icon begins where it began by itself', () => {
  const parts = ['m1 2 3 4', 'm5 6 1 1', 'M7 8h2'].map((d): [string, { d: string }] => ['path', { d }]);
  expect(iconPath(parts)).toBe('m1 2 3 4M0 0m5 6 1 1M7 8h2');
});

test('a form without a path is a bug, not a gap in the icon', () => {
  expect(() => iconPath([['ellipse', {}]])).toThrow('<ellipse>');
});
