import { expect, test } from 'vitest';
import { mapSketch } from '../../../shared/map-sketch.ts';
import { SMALL_MAP, withOne } from '../../support/small-map.ts';

test('a sketch counts the notes of each cell that is shown', () => {
  expect(mapSketch(SMALL_MAP)).toEqual({
    stages: 3,
    lanes: [
      { colour: 'yellow', notes: [3, 1, 0] },
      { colour: 'coral', notes: [1, 0, 0] },
    ],
  });
  const hidden = {
    ...SMALL_MAP,
    stages: withOne(SMALL_MAP.stages, 's1', { hidden: true }),
    lanes: withOne(SMALL_MAP.lanes, 'l2', { hidden: true }),
  };
  expect(mapSketch(hidden)).toEqual({ stages: 2, lanes: [{ colour: 'yellow', notes: [1, 0] }] });
});
