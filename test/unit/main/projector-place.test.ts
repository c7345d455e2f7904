import { expect, test } from 'vitest';
import { type Display, placeForProjector } from '../../../main/projector-place.ts';

const LAPTOP: Display = { id: 1, bounds: { x: 0, y: 0, width: 1440, height: 900 } };
const WALL: Display = { id: 7, bounds: { x: 1440, y: 0, width: 1920, height: 1080 } };

test('the projector fills the display that the map is not on', () => {
  expect(placeForProjector([LAPTOP, WALL], LAPTOP.id)).toEqual(WALL.bounds);
  expect(placeForProjector([LAPTOP, WALL], WALL.id)).toEqual(LAPTOP.bounds);
});

test('with one display it is a window like others', () => {
  expect(placeForProjector([LAPTOP], LAPTOP.id)).toBeNull();
  expect(placeForProjector([], 1)).toBeNull();
});
