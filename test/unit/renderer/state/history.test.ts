import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renameMap } from '../../../../shared/commands/map-commands.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { commit, type History, redo, startHistory, undo } from '../../../../renderer/state/history.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function named(history: History, ...titles: readonly string[]): History {
  return titles.reduce((before, title) => commit(before, 'step.renameMap', renameMap(title)), history);
}

const start = startHistory(SMALL_MAP);

describe('a step', () => {
  test('has a name, and the map before it', () => {
    const history = named(start, 'One');
    expect(history.past).toEqual([{ label: 'step.renameMap', map: SMALL_MAP }]);
    expect(history.present.title).toBe('One');
  });

  test('that does nothing is none', () => {
    expect(commit(start, 'step.renameMap', (map) => map)).toBe(start);
  });

  test('forgets what was undone', () => {
    expect(named(undo(named(start, 'One', 'Two')), 'Three').future).toEqual([]);
  });
});

describe('undo and redo', () => {
  test('give back the very same maps', () => {
    const two = named(start, 'One', 'Two');
    expect(undo(undo(two)).present).toBe(SMALL_MAP);
    expect(redo(redo(undo(undo(two)))).present).toBe(two.present);
  });

  test('keep the names on their way', () => {
    const undone = undo(commit(named(start, 'One'), 'step.setGoal', renameMap('Two')));
    expect(undone.future.map(({ label }) => label)).toEqual(['step.setGoal']);
    expect(redo(undone).past.map(({ label }) => label)).toEqual(['step.renameMap', 'step.setGoal']);
  });

  test('change nothing where there is nothing to undo or redo', () => {
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  test('however often, in any order, walk the same maps', () => {
    const walks = fc.array(fc.constantFrom('undo', 'redo'), { maxLength: 30 });
    const done = named(start, 'One', 'Two', 'Three', 'Four');
    const maps: readonly JourneyMap[] = [...done.past.map(({ map }) => map), done.present];
    fc.assert(
      fc.property(walks, (walk) => {
        let at = maps.length - 1;
        let history = done;
        for (const way of walk) {
          history = way === 'undo' ? undo(history) : redo(history);
          at = Math.max(0, Math.min(maps.length - 1, at + (way === 'undo' ? -1 : 1)));
          expect(history.present).toBe(maps[at]);
        }
      }),
    );
  });
});

test('200 steps are kept', () => {
  const long = named(start, ...Array.from({ length: 250 }, (_, at) => `title ${at}`));
  expect(long.past).toHaveLength(200);
  expect(long.past[0]?.map.title).toBe('title 49');
});
