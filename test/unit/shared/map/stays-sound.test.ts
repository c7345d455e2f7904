import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyChanges,
  changesBetween,
  type Changes,
  type RecordList,
  RECORD_LISTS,
} from '../../../../shared/map/changes.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import { staysSound } from '../../../../shared/map/stays-sound.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { arbitraryRework } from '../../../support/arbitrary-rework.ts';

test('every change that the commands make leaves a map sound', () => {
  fc.assert(
    fc.property(arbitraryRework, ([before, after]) => {
      expect(staysSound(after, changesBetween(before, after))).toBe(checkMap(after).length === 0);
    }),
  );
});

type Spoiling = {
  readonly list: RecordList;
  readonly removed: readonly number[];
  /** A record of the list, with a reference or its id replaced by an id from anywhere. */
  readonly put: readonly { readonly of: number; readonly key: string; readonly id: number }[];
};

const place = fc.nat({ max: 30 });
const spoilings: fc.Arbitrary<readonly Spoiling[]> = fc.array(
  fc.record({
    list: fc.constantFrom(...RECORD_LISTS),
    removed: fc.array(place, { maxLength: 2 }),
    put: fc.array(
      fc.record({ of: place, key: fc.constantFrom('id', 'stage', 'lane', 'channel', 'from', 'to', 'none'), id: place }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 3 },
);

test('of changes from anywhere it says what a look at the whole map says', () => {
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(arbitraryMap, spoilings, fc.boolean(), (map, spoiled, hasFeelings) => {
      const ids = [...RECORD_LISTS.flatMap((list) => map[list].map(({ id }) => id)), 'nobody'];
      const idAt = (at: number): string => ids[at % ids.length] ?? 'nobody';
      const lists = Object.fromEntries(
        spoiled.map(({ list, removed, put }) => {
          const records = map[list];
          const recordAt = (at: number) => records[at % records.length];
          return [
            list,
            {
              removed: removed.flatMap((at) => recordAt(at)?.id ?? []),
              put: put.flatMap(({ of, key, id }) => {
                const record = recordAt(of);
                if (record === undefined) return [];
                return [{ record: key === 'none' || !(key in record) ? record : { ...record, [key]: idAt(id) } }];
              }),
            },
          ];
        }),
      );
      const emotions = [{ stage: idAt(3), persona: null, when: 'now', value: 0, note: '' }];
      const gaps = [{ stage: idAt(3), value: 1, note: '' }];
      // The lists are made by name, which loses what ties a name to its records.
      const changes = { set: hasFeelings ? { emotions, gaps } : {}, unset: [], lists } as Changes;
      const after = applyChanges(map, changes);
      const isSound = checkMap(after).length === 0;
      verdicts.add(isSound);
      expect(staysSound(after, changes)).toBe(isSound);
    }),
    { numRuns: 2_000 },
  );
  expect(verdicts.size).toBe(2);
});
