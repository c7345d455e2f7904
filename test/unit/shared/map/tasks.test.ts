import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyMap, Task } from '../../../../shared/map/journey-map.ts';
import { competitorsOf, isOverdue, ownersOf, TASK_ORDERS, tasksOf } from '../../../../shared/map/tasks.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { idsOf, SMALL_MAP, smallNote } from '../../../support/small-map.ts';

function task(owner: string, due: string, done = false): { readonly task: Task } {
  return { task: { owner, due, done } };
}

const TASKS: JourneyMap = {
  ...SMALL_MAP,
  notes: [
    smallNote('n1', 's1', 'l1', task('Sari', '2026-12-01')),
    smallNote('n2', 's1', 'l1', task('', '2026-11-01')),
    smallNote('n3', 's1', 'l1'),
    smallNote('n4', 's2', 'l2', task('budi', 'soon')),
    smallNote('n5', 's2', 'l2', task('Budi', '2026-11-30')),
    smallNote('n6', 's2', 'l2', task('Sari', '2026-10-01', true)),
  ],
};

function inOrder(map: JourneyMap, order: (typeof TASK_ORDERS)[number]): readonly string[] {
  return idsOf(tasksOf(map, order).map(({ note }) => note));
}

describe('tasksOf', () => {
  it('by day: what is due first before the rest, no day last, what is done at the end', () => {
    expect(inOrder(TASKS, 'due')).toEqual(['n2', 'n5', 'n1', 'n4', 'n6']);
  });

  it('by person: each in turn with what is due first, nobody last', () => {
    expect(inOrder(TASKS, 'owner')).toEqual(['n5', 'n4', 'n1', 'n2', 'n6']);
  });

  it('holds every task of any map once, whatever the order', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom(...TASK_ORDERS), (map, order) => {
        const tasked = map.notes.filter((note) => note.task !== null);
        expect(inOrder(map, order).toSorted()).toEqual(idsOf(tasked).toSorted());
      }),
    );
  });
});

describe('isOverdue', () => {
  it.each([
    ['2026-11-21', false, true],
    ['2026-11-22', false, false],
    ['2026-11-21', true, false],
    ['', false, false],
    ['yesterday', false, false],
  ])('due %j, done %s: %s', (due, done, late) => {
    expect(isOverdue({ owner: '', due, done }, '2026-11-22')).toBe(late);
  });

  it('nothing is where nobody knows what day it is', () => {
    expect(isOverdue({ owner: '', due: '2000-01-01', done: false }, '')).toBe(false);
  });
});

describe('names that were used so far', () => {
  it('of those who do tasks, the busiest first', () => {
    expect(ownersOf(TASKS)).toEqual(['Sari', 'budi', 'Budi']);
  });

  it('of competitors', () => {
    const notes = ['', 'Ananta ', 'Toko B', 'Toko B'].map((competitor, at) =>
      smallNote(`n${at}`, 's1', 'l1', { competitor }),
    );
    expect(competitorsOf({ ...SMALL_MAP, notes })).toEqual(['Toko B', 'Ananta']);
  });
});
