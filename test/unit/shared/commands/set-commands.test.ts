import { describe, expect, it } from 'vitest';
import { addToSet, removeFromSet, renameInSet } from '../../../../shared/commands/set-commands.ts';
import { LIST_LIMITS } from '../../../../shared/file/schema-records.ts';
import { type JourneyMap, LIMITS } from '../../../../shared/map/journey-map.ts';
import { deepFreeze } from '../../../support/deep-freeze.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const SHOP = { title: 'Shop', file: 'shop.journey', later: 1 };
const WEB = { title: 'Web', file: 'web/web.journey' };
const WITH_SET: JourneyMap = deepFreeze({ ...SMALL_MAP, maps: [SHOP, WEB] });

describe('addToSet', () => {
  it('puts a map behind the others, its title within the limit', () => {
    const title = 'x'.repeat(LIMITS.text + 9);
    expect(addToSet({ title, file: 'help.journey' })(WITH_SET)).toEqual({
      ...WITH_SET,
      maps: [SHOP, WEB, { title: 'x'.repeat(LIMITS.text), file: 'help.journey' }],
    });
  });

  it.each([
    ['what is there already', 'web/web.journey'],
    ['what is not looked for', '../web.journey'],
  ])('%s: nothing changes', (_, file) => {
    expect(addToSet({ title: 'Again', file })(WITH_SET)).toBe(WITH_SET);
  });

  it('more than a set may hold does not come in', () => {
    const maps = Array.from({ length: LIST_LIMITS.maps }, (_, at) => ({ title: '', file: `${at}.journey` }));
    const full = { ...SMALL_MAP, maps };
    expect(addToSet(SHOP)(full)).toBe(full);
  });
});

describe('renameInSet', () => {
  it('changes the title and leaves all else', () => {
    expect(renameInSet(0, 'Store')(WITH_SET)).toEqual({ ...WITH_SET, maps: [{ ...SHOP, title: 'Store' }, WEB] });
  });

  it.each([
    ['the title that it has', 0, 'Shop'],
    ['one that is gone', 2, 'Store'],
  ])('%s: nothing changes', (_, at, title) => {
    expect(renameInSet(at, title)(WITH_SET)).toBe(WITH_SET);
  });
});

describe('removeFromSet', () => {
  it('takes one out', () => {
    expect(removeFromSet(0)(WITH_SET)).toEqual({ ...WITH_SET, maps: [WEB] });
  });

  it.each([-1, 2, 0.5])('one that is not there (%d): nothing changes', (at) => {
    expect(removeFromSet(at)(WITH_SET)).toBe(WITH_SET);
  });
});
