import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSchema } from '../../../../shared/file/schema.ts';
import { applyChanges, changesBetween, noChanges } from '../../../../shared/map/changes.ts';
import { arbitrarySitting, mapsOf } from '../../../support/arbitrary-commands.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';

describe('the changes that commands make', () => {
  it('of one command after another lead from the first map to the last, through every door', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySitting, (first, sitting) => {
        const maps = mapsOf(sitting, first);
        let copy = structuredClone(first);
        for (const [index, after] of maps.slice(1).entries()) {
          const sent: unknown = structuredClone(changesBetween(maps[index] ?? first, after));
          copy = applyChanges(copy, changesSchema.parse(sent));
          expect(copy).toEqual(after);
        }
      }),
    );
  });

  it('of a whole sitting lead there at once, and those of its undoing back', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySitting, (first, sitting) => {
        const last = mapsOf(sitting, first).at(-1) ?? first;
        expect(applyChanges(first, changesBetween(first, last))).toEqual(last);
        expect(applyChanges(last, changesBetween(last, first))).toEqual(first);
      }),
    );
  });

  it('are none where nothing was done', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySitting, (first, sitting) => {
        const last = mapsOf(sitting, first).at(-1) ?? first;
        expect(noChanges(changesBetween(last, last))).toBe(true);
        expect(applyChanges(last, changesBetween(last, last))).toBe(last);
      }),
    );
  });
});
