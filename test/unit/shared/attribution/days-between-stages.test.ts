import { expect, test } from 'vitest';
import { daysBetweenStages } from '../../../../shared/attribution/days-between-stages.ts';
import { NO_TOUCHES } from '../../../../shared/map/defaults.ts';
import type { TouchPath } from '../../../../shared/map/touches.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

/** The kinds are touches at the three stages, and one at none. */
const kinds = ['s1', 's2', 's3', null].map((at) => ({ through: null, at, outcome: null }));

function daysIn(...paths: readonly Omit<TouchPath, 'values'>[]) {
  const touches = { ...NO_TOUCHES, kinds, paths: paths.map((path) => ({ ...path, values: [] })) };
  return Object.fromEntries(daysBetweenStages({ ...SMALL_MAP, touches }));
}

test('the days from the last touch at a stage to the first at the next', () => {
  // s1 on days 0 and 2, nowhere on day 3, s2 on days 6.25 and 7, s3 on day 7: 6.25 - 2 = 4.25, 7 - 7 = 0.
  expect(daysIn({ steps: [0, 0, 3, 1, 1, 2], days: [0, 2, 3, 6.25, 7, 7], customers: 1 })).toEqual({ s1: 4.3, s2: 0 });
});

test('half of the customers took so long or less', () => {
  const after = (days: number, customers: number) => ({ steps: [0, 1], days: [0, days], customers });
  expect(daysIn(after(365, 1), after(2, 3), after(9, 2))).toEqual({ s1: 2 });
  expect(daysIn(after(365, 1), after(2, 1), after(9, 2))).toEqual({ s1: 9 });
  expect(daysIn(after(4, 1), after(2, 1))).toEqual({ s1: 2 });
});

test('who skips a stage, comes to it first or never goes on says nothing', () => {
  expect(
    daysIn(
      { steps: [0, 2], days: [0, 5], customers: 8 },
      { steps: [1, 0], days: [0, 5], customers: 8 },
      { steps: [0], days: [0], customers: 8 },
    ),
  ).toEqual({});
});

test('who goes back counts once, the first time', () => {
  expect(daysIn({ steps: [0, 1, 0, 1], days: [0, 3, 4, 40], customers: 1 })).toEqual({ s1: 3 });
});
