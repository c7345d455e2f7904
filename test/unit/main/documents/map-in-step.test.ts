import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MapInStep } from '../../../../main/documents/map-in-step.ts';
import type { Changes } from '../../../../shared/map/changes.ts';
import { mapOfWhole, wholeMap } from '../../../../shared/map/whole-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function titled(title: string): Changes {
  return { set: { title }, unset: [], lists: {} };
}

test('any map can be told as a whole', () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      expect(mapOfWhole(wholeMap(map))).toEqual(map);
    }),
  );
});

describe('a window that is out of step', () => {
  test('is refused until it tells all it holds, and goes on counting from there', () => {
    const held = new MapInStep(SMALL_MAP);
    expect(held.take(1, titled('one'))).toEqual({ changes: titled('one'), theirs: null });
    expect(held.take(3, titled('three'))).toBeNull();
    const its = { ...SMALL_MAP, title: 'four', notes: SMALL_MAP.notes.slice(1) };
    const taken = held.takeWhole(4, structuredClone(wholeMap({ ...its, links: its.links.slice(1) })));
    // Only what differs goes on to the journal.
    expect(taken?.changes).toEqual({
      set: { title: 'four' },
      unset: [],
      lists: { notes: { removed: ['a1'], put: [] }, links: { removed: ['k1'], put: [] } },
    });
    expect(held.map.stages).toBe(SMALL_MAP.stages);
    expect(held.take(5, titled('five'))).not.toBeNull();
    expect(held.map.title).toBe('five');
  });

  test('never makes the map unsound, and is taken again once it is sound', () => {
    const held = new MapInStep(SMALL_MAP);
    const unsound = { ...SMALL_MAP, notes: SMALL_MAP.notes.slice(1) };
    expect(held.takeWhole(1, wholeMap(unsound))).toBeNull();
    held.fallBehind();
    expect(held.take(1, titled('one'))).toBeNull();
    expect([held.isBehind, held.map]).toEqual([true, SMALL_MAP]);
    expect(held.takeWhole(2, wholeMap(SMALL_MAP))).not.toBeNull();
    expect([held.isBehind, held.map]).toEqual([false, SMALL_MAP]);
  });
});
