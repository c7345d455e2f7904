import { describe, expect, test } from 'vitest';
import { deleteChannel } from '../../../../shared/commands/channel-commands.ts';
import { deleteStage } from '../../../../shared/commands/stage-commands.ts';
import { dropTouches, takeLeaving, takeTouches, takeWaits } from '../../../../shared/commands/touch-commands.ts';
import { NO_TOUCHES } from '../../../../shared/map/defaults.ts';
import type { Touches } from '../../../../shared/map/touches.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const TOUCHES: Touches = {
  source: 'touches.csv',
  from: '2026-10-01',
  to: '2026-10-11',
  kinds: [
    { through: 'new', at: 's1', outcome: null },
    { through: 'ch1', at: 's2', outcome: 'sale' },
  ],
  paths: [
    { steps: [0, 1], days: [0, 3], customers: 1, values: [12] },
    { steps: [0], days: [0], customers: 2, values: [] },
  ],
};
const NEW = { id: 'new', kind: '', name: 'Pigeon post' };
const WITH_TOUCHES = takeTouches(TOUCHES, [NEW])(SMALL_MAP);

describe('takeTouches', () => {
  test('puts them in place of those before, with the new channels', () => {
    expect(WITH_TOUCHES).toEqual({ ...SMALL_MAP, channels: [...SMALL_MAP.channels, NEW], touches: TOUCHES });
  });

  test('lets no touch point at what the map does not have', () => {
    expect(takeTouches(TOUCHES, [])(SMALL_MAP).touches.kinds[0]).toEqual({ through: null, at: 's1', outcome: null });
  });

  test('does nothing where an id is taken', () => {
    expect(takeTouches(TOUCHES, [{ ...NEW, id: 's1' }])(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

test('dropTouches forgets them; a map without any stays the very same', () => {
  expect(dropTouches()(WITH_TOUCHES).touches).toBe(NO_TOUCHES);
  expect(dropTouches()(SMALL_MAP)).toBe(SMALL_MAP);
});

describe('takeLeaving', () => {
  test('gives stages the drop-off that the touches tell, to a tenth', () => {
    // Of 3 customers at the first stage 1 was met behind it: 66.7 % went. Behind the second nobody was met at all.
    expect(takeLeaving()(WITH_TOUCHES).stages.map(({ leaving }) => leaving)).toEqual([66.7, null, null]);
  });

  test('does nothing twice, and nothing without touches', () => {
    const taken = takeLeaving()(WITH_TOUCHES);
    expect(takeLeaving()(taken)).toBe(taken);
    expect(takeLeaving()(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('takeWaits', () => {
  test('gives stages the days that the touches tell, and does nothing twice', () => {
    // The one customer who was met at both came to the second three days later.
    const taken = takeWaits()(WITH_TOUCHES);
    expect(taken.stages.map(({ wait }) => wait)).toEqual([{ amount: 3, unit: 'day' }, null, null]);
    expect(takeWaits()(taken)).toBe(taken);
    expect(takeWaits()(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

test('a channel or stage that goes is taken off the touches, which stay', () => {
  expect(deleteChannel('ch1')(WITH_TOUCHES).touches.kinds[1]).toEqual({ through: null, at: 's2', outcome: 'sale' });
  expect(deleteStage('s2')(WITH_TOUCHES).touches.kinds[1]).toEqual({ through: 'ch1', at: null, outcome: 'sale' });
});
