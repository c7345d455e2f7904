import fc from 'fast-check';
import { RECORD_LISTS } from '../../shared/map/changes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { arbitraryMap } from './arbitrary-map.ts';

type Identified = { readonly id: string };

/** What a roll of the dice does to a record; any other roll leaves it alone. */
const DROP = 0;
const CHANGE = 1;
const TO_THE_FRONT = 2;
const TO_THE_END = 3;

function reworkedList(
  list: readonly Identified[],
  guests: readonly Identified[],
  dice: readonly number[],
): Identified[] {
  const reworked: Identified[] = [];
  for (const [index, record] of list.entries()) {
    const roll = dice[index % dice.length];
    if (roll === TO_THE_FRONT) reworked.unshift(record);
    else if (roll === CHANGE) reworked.push({ ...record, later: 'changed' } as Identified);
    else if (roll !== DROP && roll !== TO_THE_END) reworked.push(record);
  }
  reworked.push(...list.filter((_, index) => dice[index % dice.length] === TO_THE_END));
  for (const [index, guest] of guests.entries()) reworked.splice(dice[index % dice.length] ?? 0, 0, guest);
  return reworked;
}

/**
 * A map and what became of it: records dropped, changed, moved and joined by others, with the same identity where
 * nothing happened to them. References may dangle: changes do not care.
 */
export const arbitraryRework: fc.Arbitrary<readonly [before: JourneyMap, after: JourneyMap]> = fc
  .tuple(arbitraryMap, arbitraryMap, fc.array(fc.nat(8), { minLength: 5, maxLength: 15 }))
  .map(([before, other, dice]) => {
    const lists = RECORD_LISTS.map((list) => {
      const own: readonly Identified[] = before[list];
      const ids = new Set(own.map((record) => record.id));
      const guests = (other[list] as readonly Identified[]).filter((record) => !ids.has(record.id));
      return [list, reworkedList(own, guests, dice)] as const;
    });
    return [before, { ...before, ...Object.fromEntries(lists) } as unknown as JourneyMap] as const;
  });
