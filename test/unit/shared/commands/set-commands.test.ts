import { describe, expect, it } from 'vitest';
import {
  addToSet,
  followSet,
  leadNotes,
  leadStage,
  removeFromSet,
  renameInSet,
} from '../../../../shared/commands/set-commands.ts';
import { type JourneyMap, LIMITS } from '../../../../shared/map/journey-map.ts';
import { LIST_LIMITS } from '../../../../shared/map/list-limits.ts';
import { leadsToName } from '../../../../shared/map/related-file.ts';
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

describe('leading to another map of the set', () => {
  const noteIn = (map: JourneyMap) => map.notes.find(({ id }) => id === 'a1');

  it('of notes and of stages, to one map or to none', () => {
    const led = leadNotes(['a1'], 'shop.journey')(WITH_SET);
    expect(led).toEqual({
      ...WITH_SET,
      notes: WITH_SET.notes.map((note) => (note.id === 'a1' ? { ...note, leadsTo: 'shop.journey' } : note)),
    });
    expect(leadNotes(['a1'], '')(led)).toEqual(WITH_SET);
    const stage = leadStage('s2', 'web/web.journey')(WITH_SET);
    expect(stage.stages.map(({ leadsTo }) => leadsTo)).toEqual(['', 'web/web.journey', '']);
    expect(leadStage('s2', '')(stage)).toEqual(WITH_SET);
  });

  it('what the set does not have is led to by nothing', () => {
    expect(leadNotes(['a1'], 'gone.journey')(WITH_SET)).toBe(WITH_SET);
    expect(leadStage('s1', 'gone.journey')(WITH_SET)).toBe(WITH_SET);
    expect(leadStage('gone', 'shop.journey')(WITH_SET)).toBe(WITH_SET);
  });

  it('what leaves the set and comes back is led to again', () => {
    const led = leadNotes(['a1'], 'shop.journey')(WITH_SET);
    const without = removeFromSet(0)(led);
    expect([leadsToName(without, noteIn(without)!.leadsTo), leadsToName(led, noteIn(led)!.leadsTo)]).toEqual([
      null,
      'Shop',
    ]);
    const back = addToSet(SHOP)(without);
    expect(leadsToName(back, noteIn(back)!.leadsTo)).toBe('Shop');
  });
});

describe('a set that is looked at from another folder', () => {
  const led = leadStage('s2', 'web/web.journey')(leadNotes(['a1'], 'shop.journey')(WITH_SET));

  it('keeps its maps, by their new names, and what leads to them', () => {
    const moved = followSet([{ from: 'shop.journey', to: 'work/shop.journey' }])(led);
    expect(moved.maps).toEqual([{ ...SHOP, file: 'work/shop.journey' }, WEB]);
    expect(moved.notes.filter(({ leadsTo }) => leadsTo !== '').map(({ id, leadsTo }) => [id, leadsTo])).toEqual([
      ['a1', 'work/shop.journey'],
    ]);
    expect(moved.stages).toBe(led.stages);
    expect(followSet([{ from: 'work/shop.journey', to: 'shop.journey' }])(moved)).toEqual(led);
  });

  it.each([
    ['what the set does not have', { from: 'gone.journey', to: 'work/gone.journey' }],
    ['what would not be looked for', { from: 'shop.journey', to: '../shop.journey' }],
  ])('%s: nothing changes', (_, move) => {
    expect(followSet([move])(led)).toBe(led);
  });
});
