import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMap } from '../../../../shared/file/read-map.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import { applyChanges, changesBetween } from '../../../../shared/map/changes.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';

const MARK = 'written-by-a-later-version';

/** A copy of JSON with a mark of its own in every object. */
function marked(value: unknown, nextMark: () => number): unknown {
  if (Array.isArray(value)) return value.map((entry) => marked(entry, nextMark));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, marked(inner, nextMark)] as const);
  return { [MARK]: { number: nextMark() }, ...Object.fromEntries(entries) };
}

/** The path and the mark of every marked object. */
function marksIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.hasOwn(value, MARK) ? [`${path}: ${JSON.stringify(Reflect.get(value, MARK))}`] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => marksIn(inner, `${path}/${key}`))];
}

function markedFile(text: string): string {
  let count = 0;
  return JSON.stringify(
    marked(JSON.parse(text), () => {
      count += 1;
      return count;
    }),
  );
}

describe('keys of a later version', () => {
  it('are kept in every object of a file, through opening and saving', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const text = markedFile(writeMap(map, {}));
        const answer = readMap(text, 'later.journey');
        if (!answer.ok) throw new Error(answer.error.code);
        const saved = writeMap(answer.value.map, answer.value.envelope);
        expect(marksIn(JSON.parse(saved)).toSorted()).toEqual(marksIn(JSON.parse(text)).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('are kept when a record is changed and the change is carried elsewhere', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const after = { ...map, title: 'other', notes: map.notes.map((note) => ({ ...note, text: 'other' })) };
        const applied = applyChanges(map, changesBetween(map, after));
        expect(writeMap(applied, {})).toBe(writeMap(after, {}));
      }),
    );
  });

  it('keep their order behind the known ones', () => {
    const text = markedFile(
      '{"z":1,"format":"jejak-journey","a":2,"version":1,"map":{"stages":[],"lanes":[],"notes":[]}}',
    );
    const answer = readMap(text, 'later.journey');
    if (!answer.ok) throw new Error(answer.error.code);
    const saved: unknown = JSON.parse(writeMap(answer.value.map, answer.value.envelope));
    expect(Object.keys(saved ?? {})).toEqual(['format', 'version', 'map', MARK, 'z', 'a']);
  });
});
