import { describe, expect, test } from 'vitest';
import { barPlace } from '../../../../../renderer/panels/menus/bar-place.ts';

const ROOM = { window: { width: 1000, height: 800 }, top: 64, foot: 68, bar: { width: 200, height: 44 } };

function place(x: number, y: number, width = 120, height = 104) {
  return barPlace({ x, y, width, height }, ROOM);
}

describe('the bar of a selection lies', () => {
  test('above the middle of it', () => expect(place(400, 300)).toEqual({ x: 360, y: 244 }));
  test('over the headings, rather than over other notes', () => expect(place(400, 80)).toEqual({ x: 360, y: 24 }));
  test('below it, where there is no room above', () => expect(place(400, 50)).toEqual({ x: 360, y: 166 }));
  test('within the window, at its sides', () => {
    expect([place(0, 300)?.x, place(950, 300)?.x]).toEqual([8, 792]);
  });
  test('at the top, where the selection fills the window', () => {
    expect(place(-500, -500, 3000, 3000)).toEqual({ x: 792, y: 72 });
  });
  test('nowhere, where the selection is out of sight or under the headings', () => {
    expect([place(400, 900), place(-300, 300), place(1200, 300), place(400, -60)]).toEqual([null, null, null, null]);
  });
});

test('a bar that is wider than the window begins at its edge', () => {
  expect(barPlace({ x: 40, y: 300, width: 10, height: 10 }, { ...ROOM, window: { width: 150, height: 400 } })).toEqual({
    x: 8,
    y: 244,
  });
});
