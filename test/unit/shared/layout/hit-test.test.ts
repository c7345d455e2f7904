import { describe, expect, test } from 'vitest';
import {
  cellAt,
  dropPlaceAt,
  headingShift,
  hitTest,
  notesTouching,
  samePlace,
} from '../../../../shared/layout/hit-test.ts';
import { emptySpot, laidOut, middleOf, noteMiddle } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const layout = laidOut(SMALL_MAP);
const origin = { x: 0, y: 0 };

describe('what lies under a point', () => {
  test('a note, and the cell that holds it', () => {
    expect(hitTest(layout, noteMiddle(layout, 'a2'), origin)).toEqual({
      kind: 'note',
      note: 'a2',
      cell: { stage: 's1', lane: 'l1' },
    });
  });

  test('a cell beside its notes', () => {
    const hit = hitTest(layout, emptySpot(layout, 's1', 'l1'), origin);
    expect(hit).toEqual({ kind: 'cell', cell: { stage: 's1', lane: 'l1' } });
  });

  test('headings, the places that add, and nothing', () => {
    const [stage, lane] = [layout.stages[1], layout.lanes[1]];
    if (stage === undefined || lane === undefined) throw new Error('The small map has two of each');
    expect(hitTest(layout, middleOf(stage.heading), origin)).toEqual({ kind: 'stage-heading', stage: 's2' });
    expect(hitTest(layout, middleOf(lane.heading), origin)).toEqual({ kind: 'lane-heading', lane: 'l2' });
    expect(hitTest(layout, middleOf(layout.addStage), origin)).toEqual({ kind: 'add-stage' });
    expect(hitTest(layout, middleOf(layout.addLane), origin)).toEqual({ kind: 'add-lane' });
    expect(hitTest(layout, { x: 20, y: 20 }, origin)).toEqual({ kind: 'nothing' });
    expect(hitTest(layout, { x: 5_000, y: 5_000 }, origin)).toEqual({ kind: 'nothing' });
  });
});

describe('a scrolled board', () => {
  const corner = { x: 200, y: 100 };

  test('its headings stick to the edges of the window, over the notes', () => {
    expect(hitTest(layout, { x: 500, y: 110 }, corner)).toEqual({ kind: 'stage-heading', stage: 's2' });
    expect(hitTest(layout, { x: 210, y: 340 }, corner)).toEqual({ kind: 'lane-heading', lane: 'l2' });
  });

  test('where both kinds of headings would cross there is nothing', () => {
    expect(hitTest(layout, { x: 210, y: 110 }, corner)).toEqual({ kind: 'nothing' });
  });

  test('headings never leave the map to the right or downwards', () => {
    expect(headingShift({ x: -50, y: -20 })).toEqual({ x: 0, y: 0 });
    expect(headingShift(corner)).toEqual(corner);
  });
});

test('the cell under a point, or none outside the grid', () => {
  expect(cellAt(layout, { x: 460, y: 80 })?.cell).toEqual({ stage: 's2', lane: 'l1' });
  expect(cellAt(layout, { x: 10, y: 80 })).toBeNull();
  expect(cellAt(layout, { x: 460, y: 10 })).toBeNull();
});

describe('where a note comes to lie', () => {
  const place = (x: number, y: number, staying = 9) => dropPlaceAt(layout, { x, y }, () => staying);

  test('in the slot under its middle', () => {
    expect(place(244, 138)).toEqual({ cell: { stage: 's1', lane: 'l1' }, index: 0 });
    expect(place(374, 138)).toEqual({ cell: { stage: 's1', lane: 'l1' }, index: 1 });
    expect(place(244, 252)).toEqual({ cell: { stage: 's1', lane: 'l1' }, index: 2 });
  });

  test('beyond the notes that stay, behind the last', () => {
    expect(place(374, 300, 2)).toEqual({ cell: { stage: 's1', lane: 'l1' }, index: 2 });
    expect(place(600, 150, 0)).toEqual({ cell: { stage: 's2', lane: 'l1' }, index: 0 });
  });

  test('at the margins of the cell, in the nearest slot', () => {
    expect(place(173, 75)).toEqual({ cell: { stage: 's1', lane: 'l1' }, index: 0 });
    expect(place(445, 75)).toEqual({ cell: { stage: 's1', lane: 'l1' }, index: 1 });
  });

  test('nowhere outside the grid', () => {
    expect(place(5_000, 100)).toBeNull();
  });
});

test('places are the same by what they name', () => {
  const cell = { stage: 's1', lane: 'l1' };
  expect(samePlace({ cell, index: 1 }, { cell: { ...cell }, index: 1 })).toBe(true);
  expect(samePlace({ cell, index: 1 }, { cell, index: 2 })).toBe(false);
  expect(samePlace({ cell, index: 1 }, null)).toBe(false);
  expect(samePlace(null, null)).toBe(true);
});

test('a lasso takes the notes that it touches, in the order of the grid', () => {
  expect(notesTouching(layout, { x: 0, y: 150, width: 460, height: 200 })).toEqual(['a1', 'a2', 'a3', 'b1', 'c1']);
  expect(notesTouching(layout, { x: 300, y: 195, width: 10, height: 10 })).toEqual(['a3']);
  expect(notesTouching(layout, { x: 305, y: 195, width: 1, height: 1 })).toEqual([]);
});
