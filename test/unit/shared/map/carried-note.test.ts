import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, changesBetween } from '../../../../shared/map/changes.ts';
import type { Note } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const [first] = SMALL_MAP.notes;
const noteCalled = (id: string): Note => {
  if (first === undefined) throw new Error('The small map has notes');
  return { ...first, id };
};
const mapOf = (notes: readonly Note[]) => ({ ...SMALL_MAP, links: [], notes });

test('a note that is carried past others is one put, and the change makes the one map into the other', () => {
  const cases = fc
    .integer({ min: 2, max: 30 })
    .chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1), fc.nat(count - 1), fc.boolean()));
  fc.assert(
    fc.property(cases, ([count, from, to, isChanged]) => {
      fc.pre(from !== to);
      const notes = Array.from({ length: count }, (_, at) => noteCalled(`n${at}`));
      const carried = isChanged ? noteCalled(`n${from}`) : (notes[from] ?? noteCalled(''));
      const after = notes.filter((_, at) => at !== from).toSpliced(to, 0, carried);
      const [map, moved] = [mapOf(notes), mapOf(after)];
      const { set, unset, lists } = changesBetween(map, moved);
      expect([set, unset, Object.keys(lists)]).toEqual([{}, [], ['notes']]);
      expect(lists.notes?.put.length).toBeLessThanOrEqual(Math.abs(from - to) === 1 ? 2 : 1);
      expect(applyChanges(map, { set, unset, lists }).notes).toEqual(after);
    }),
  );
});
