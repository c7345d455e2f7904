import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { Note } from '../../../../shared/map/journey-map.ts';
import { notesByCell } from '../../../../shared/map/notes-by-cell.ts';

const place = fc.constantFrom('a', 'b', '__proto__');

function listsOf(notes: readonly Note[]): unknown {
  const cells = [...notesByCell(notes)].flatMap(([stage, lanes]) =>
    [...lanes].map(([lane, list]) => [`${stage} ${lane}`, list.map(({ id }) => id)] as const),
  );
  return new Map(cells.filter(([, ids]) => ids.length > 0));
}

function expected(notes: readonly Note[]): unknown {
  const keys = new Set(notes.map(({ stage, lane }) => `${stage} ${lane}`));
  return new Map(
    [...keys].map(
      (key) => [key, notes.filter(({ stage, lane }) => `${stage} ${lane}` === key).map(({ id }) => id)] as const,
    ),
  );
}

const arbitraryNotes = fc
  .uniqueArray(fc.record({ id: fc.nat(200).map(String), stage: place, lane: place }), {
    selector: ({ id }) => id,
    maxLength: 150,
  })
  .map((notes) => notes.map((note): Note => ({ ...NOTE_DEFAULTS, text: '', ...note })));

const change = fc.record({ at: fc.nat(), taken: fc.nat(90), come: arbitraryNotes });

test('after any change each cell has its notes in their order', () => {
  fc.assert(
    fc.property(arbitraryNotes, fc.array(change, { maxLength: 5 }), (first, changes) => {
      let notes = first;
      expect(listsOf(notes)).toEqual(expected(notes));
      for (const { at, taken, come } of changes) {
        notes = notes.toSpliced(at % (notes.length + 1), taken, ...come);
        expect(listsOf(notes)).toEqual(expected(notes));
      }
    }),
  );
});

test('a cell in which nothing changed keeps its list', () => {
  const note = (id: string, lane: string): Note => ({ ...NOTE_DEFAULTS, text: '', id, lane, stage: 's' });
  const notes = [note('1', 'a'), note('2', 'b'), note('3', 'a')];
  const before = notesByCell(notes).get('s');
  const after = notesByCell([...notes, note('4', 'b')]).get('s');
  expect(after?.get('a')).toBe(before?.get('a'));
  expect(after?.get('b')?.map(({ id }) => id)).toEqual(['2', '4']);
});

test('however far a note goes in the list of all, only its two cells have other lists', () => {
  const notes = Array.from(
    { length: 200 },
    (_, at): Note => ({ ...NOTE_DEFAULTS, text: '', id: String(at), stage: 's', lane: 'abcd'[at % 4]! }),
  );
  const before = notesByCell(notes).get('s');
  const [first, ...others] = notes;
  const after = notesByCell([...others, { ...first!, lane: 'b' }]).get('s');
  expect(['a', 'b', 'c', 'd'].map((lane) => after?.get(lane) === before?.get(lane))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
