import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changesBetween, noChanges, RECORD_LISTS, type Changes } from '../../../../shared/map/changes.ts';
import type { JourneyMap, Note } from '../../../../shared/map/journey-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { arbitraryRework } from '../../../support/arbitrary-rework.ts';
import { idsOf, smallNote, SMALL_MAP, withOne } from '../../../support/small-map.ts';

const NOTHING: Changes = { set: {}, unset: [], lists: {} };

function withNotes(notes: readonly Note[]): JourneyMap {
  return { ...SMALL_MAP, notes };
}

function noteAt(place: number): Note {
  const note = SMALL_MAP.notes[place];
  if (note === undefined) throw new Error(`no note at ${place}`);
  return note;
}

describe('changesBetween', () => {
  it('finds nothing between a map and itself, or a copy of its lists', () => {
    expect(changesBetween(SMALL_MAP, SMALL_MAP)).toEqual(NOTHING);
    expect(changesBetween(SMALL_MAP, withNotes([...SMALL_MAP.notes]))).toEqual(NOTHING);
    expect(noChanges(NOTHING)).toBe(true);
  });

  it('names the values of the map that are new, different or gone', () => {
    const before = { ...SMALL_MAP, gone: 1 };
    const after = { ...SMALL_MAP, title: 'Tablet', emotions: [], newer: [1] };
    expect(changesBetween(before, after)).toEqual({
      set: { title: 'Tablet', emotions: [], newer: [1] },
      unset: ['gone'],
      lists: {},
    });
  });

  it('puts a changed record in its place', () => {
    const notes = withOne(SMALL_MAP.notes, 'a2', { text: 'other' });
    expect(changesBetween(SMALL_MAP, withNotes(notes)).lists).toEqual({
      notes: { removed: [], put: [{ record: { ...noteAt(2), text: 'other' } }] },
    });
  });

  it('puts new records behind their neighbour, the first at the front', () => {
    const first = smallNote('n1', 's1', 'l1');
    const last = smallNote('n2', 's1', 'l1');
    expect(changesBetween(SMALL_MAP, withNotes([first, ...SMALL_MAP.notes, last])).lists).toEqual({
      notes: {
        removed: [],
        put: [
          { record: first, after: null },
          { record: last, after: 'a3' },
        ],
      },
    });
  });

  it('names the removed', () => {
    const after = withNotes(SMALL_MAP.notes.filter(({ id }) => id !== 'b1'));
    expect(changesBetween(SMALL_MAP, after).lists).toEqual({ notes: { removed: ['b1'], put: [] } });
  });

  it('moves one note of 5,000 in one step, wherever it goes', () => {
    const notes = Array.from({ length: 5_000 }, (_, index) => smallNote(`n${index}`, 's1', 'l1'));
    const places = fc.integer({ min: 0, max: 4_999 });
    fc.assert(
      fc.property(places, places, (from, to) => {
        const moved = notes.toSpliced(from, 1);
        moved.splice(to, 0, notes[from] ?? noteAt(0));
        const { lists } = changesBetween(withNotes(notes), withNotes(moved));
        expect(lists.notes?.put.length ?? 0).toBe(from === to ? 0 : 1);
      }),
      { numRuns: 20 },
    );
  });
});

describe('applyChanges', () => {
  it('makes the one map into the other, and back', () => {
    fc.assert(
      fc.property(arbitraryRework, ([before, after]) => {
        expect(applyChanges(before, changesBetween(before, after))).toEqual(after);
        expect(applyChanges(after, changesBetween(after, before))).toEqual(before);
      }),
    );
  });

  it('makes any map into any other', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, (before, after) => {
        expect(applyChanges(before, changesBetween(before, after))).toEqual(after);
      }),
    );
  });

  it('keeps the identity of all that nothing happened to', () => {
    fc.assert(
      fc.property(arbitraryRework, ([before, after]) => {
        const changes = changesBetween(before, after);
        const applied = applyChanges(before, changes);
        for (const list of RECORD_LISTS) {
          expect(applied[list] === before[list]).toBe(changes.lists[list] === undefined);
          for (const [place, record] of applied[list].entries()) expect(record).toBe(after[list][place]);
        }
      }),
    );
  });

  it('gives back the very map where there is nothing to do', () => {
    expect(applyChanges(SMALL_MAP, NOTHING)).toBe(SMALL_MAP);
  });

  it('does each put in turn and takes what names no place, or a lost one, to the end', () => {
    const put = [
      { record: smallNote('n1', 's1', 'l1'), after: 'gone' },
      { record: smallNote('n2', 's1', 'l1') },
      { record: smallNote('n3', 's1', 'l1'), after: 'a1' },
      { record: smallNote('n4', 's1', 'l1'), after: 'a1' },
      { record: noteAt(4), after: null },
      { record: noteAt(1), after: 'b1' },
    ];
    const applied = applyChanges(SMALL_MAP, { ...NOTHING, lists: { notes: { removed: ['a2', 'nobody'], put } } });
    expect(idsOf(applied.notes)).toEqual(['a3', 'a1', 'n4', 'n3', 'c1', 'n1', 'n2', 'b1']);
  });

  it('does many puts as it does each of them alone', () => {
    const id = fc.integer({ min: 0, max: 40 }).map((number) => `n${number}`);
    const step = fc.record(
      { id, after: fc.option(fc.oneof(id, fc.constant('gone')), { nil: null }) },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(step, { minLength: 17, maxLength: 60 }), (ids, steps) => {
        const before = withNotes(ids.map((name) => smallNote(name, 's1', 'l1')));
        const put = steps.map(({ id: name, ...place }, at) => ({
          record: smallNote(name, 's1', 'l1', { text: `${at}` }),
          ...place,
        }));
        const notes = (puts: typeof put): Changes => ({ ...NOTHING, lists: { notes: { removed: [], put: puts } } });
        const oneByOne = put.reduce((map, each) => applyChanges(map, notes([each])), before);
        expect(applyChanges(before, notes(put))).toEqual(oneByOne);
      }),
    );
  });
});
