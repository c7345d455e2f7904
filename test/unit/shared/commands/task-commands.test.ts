import { describe, expect, it } from 'vitest';
import { changeTasks, dropTasks } from '../../../../shared/commands/task-commands.ts';
import type { JourneyMap, Note } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP, withOne } from '../../../support/small-map.ts';

const LATER_TASK = { owner: 'Sari', due: '2026-12-01', done: false, later: 1 };

function withNote(id: string, patch: Partial<Note>): JourneyMap {
  return { ...SMALL_MAP, notes: withOne(SMALL_MAP.notes, id, patch) };
}

describe('changeTasks', () => {
  it('gives notes a task', () => {
    const tasked = changeTasks(['a1', 'c1'], { owner: 'Sari' })(SMALL_MAP);
    const task = { owner: 'Sari', due: '', done: false };
    expect(tasked).toEqual({
      ...withNote('a1', { task }),
      notes: withOne(withNote('a1', { task }).notes, 'c1', { task }),
    });
  });

  it('changes what is given of a task and keeps the rest, also what a later version wrote', () => {
    const before = withNote('a1', { task: LATER_TASK });
    expect(changeTasks(['a1'], { done: true })(before)).toEqual(
      withNote('a1', { task: { ...LATER_TASK, done: true } }),
    );
  });

  it('an empty patch makes a task that says nothing yet', () => {
    expect(changeTasks(['a1'], {})(SMALL_MAP)).toEqual(withNote('a1', { task: { owner: '', due: '', done: false } }));
  });

  it('the same values, or notes that are gone, change nothing', () => {
    const before = withNote('a1', { task: LATER_TASK });
    expect(changeTasks(['a1'], { owner: 'Sari', done: false })(before)).toBe(before);
    expect(changeTasks(['gone'], { owner: 'Sari' })(before)).toBe(before);
  });
});

describe('dropTasks', () => {
  it('takes the tasks away', () => {
    expect(dropTasks(['a1', 'a2'])(withNote('a1', { task: LATER_TASK }))).toEqual(SMALL_MAP);
  });

  it('without a task there is nothing to do', () => {
    expect(dropTasks(['a1'])(SMALL_MAP)).toBe(SMALL_MAP);
  });
});
