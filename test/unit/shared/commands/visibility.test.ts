import { describe, expect, it } from 'vitest';
import { placeAmongShown } from '../../../../shared/commands/visibility.ts';
import { withMoved } from '../../../../shared/commands/records.ts';

/** Capitals are hidden. */
function moved(list: string, id: string, at: number): string {
  const records = Array.from(list, (name) => ({ id: name, hidden: name !== name.toLowerCase() }));
  const shown = records.filter((record) => !record.hidden && record.id !== id).map((record) => record.id);
  return withMoved(records, id, placeAmongShown(records, shown, id, at))
    .map((record) => record.id)
    .join('');
}

describe('placeAmongShown', () => {
  it.each([
    ['abcd', 'a', 0, 'abcd'],
    ['abcd', 'a', 2, 'bcad'],
    ['abcd', 'd', 0, 'dabc'],
    ['aXbYc', 'a', 0, 'aXbYc'],
    ['aXbYc', 'a', 1, 'XbaYc'],
    ['aXbYc', 'a', 2, 'XbYca'],
    ['aXbYc', 'c', 1, 'aXcbY'],
    ['aXbYc', 'c', 0, 'caXbY'],
    ['aXbYc', 'b', 1, 'aXbYc'],
    ['XaY', 'a', 0, 'XaY'],
  ])('in %s moves %s behind %i of those that are shown: %s', (list, id, at, after) => {
    expect(moved(list, id, at)).toBe(after);
  });
});
