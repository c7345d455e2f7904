import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, noChanges } from '../../../../shared/map/changes.ts';
import { withKnownRecords } from '../../../../shared/map/known-records.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { arbitraryRework } from '../../../support/arbitrary-rework.ts';

test('a map that was read anew is the known one where nothing differs', () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      expect(withKnownRecords(structuredClone(map), map)).toBe(map);
    }),
  );
});

test('one that differs says the same as before, and its changes are only what differs', () => {
  fc.assert(
    fc.property(arbitraryRework, ([before, after]) => {
      const read = withKnownRecords(structuredClone(after), before);
      expect(read).toEqual(after);
      const changes = changesBetween(before, read);
      expect(changes).toEqual(changesBetween(before, after));
      expect(noChanges(changes)).toBe(read === before);
    }),
  );
});

test('two that have nothing to do with each other keep apart', () => {
  fc.assert(
    fc.property(arbitraryMap, arbitraryMap, (map, known) => {
      expect(withKnownRecords(structuredClone(map), known)).toEqual(map);
    }),
  );
});
