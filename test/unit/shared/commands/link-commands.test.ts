import { describe, expect, it } from 'vitest';
import {
  addLink,
  deleteLinks,
  labelLink,
  reverseLink,
  setLinkEither,
  setLinkWait,
} from '../../../../shared/commands/link-commands.ts';
import { LINK_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP, withOne } from '../../../support/small-map.ts';

describe('addLink', () => {
  it('goes to the end, without a label unless one is given', () => {
    expect(addLink({ id: 'n', from: 'b1', to: 'c1' })(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      links: [...SMALL_MAP.links, { ...LINK_DEFAULTS, id: 'n', from: 'b1', to: 'c1' }],
    });
    expect(addLink({ id: 'n', from: 'b1', to: 'c1', label: 'again' })(SMALL_MAP).links.at(-1)?.label).toBe('again');
  });

  it('there may be one in each direction', () => {
    expect(addLink({ id: 'n', from: 'b1', to: 'a1' })(SMALL_MAP).links).toHaveLength(SMALL_MAP.links.length + 1);
  });

  it.each([
    ['to its own note', { id: 'n', from: 'a1', to: 'a1' }],
    ['a second one in the same direction', { id: 'n', from: 'a1', to: 'b1' }],
    ['from a note that is gone', { id: 'n', from: 'gone', to: 'b1' }],
    ['to a note that is gone', { id: 'n', from: 'b1', to: 'gone' }],
    ['under a taken id', { id: 'a2', from: 'b1', to: 'c1' }],
  ])('adds none %s', (_, link) => {
    expect(addLink(link)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('labelLink', () => {
  it('changes one label and keeps it within the limit', () => {
    expect(labelLink('k2', 'later')(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      links: withOne(SMALL_MAP.links, 'k2', { label: 'later' }),
    });
    expect(labelLink('k2', 'x'.repeat(LIMITS.text + 9))(SMALL_MAP).links[1]?.label).toHaveLength(LIMITS.text);
  });

  it('changes nothing where nothing is new or the link is gone', () => {
    expect(labelLink('k2', '')(SMALL_MAP)).toBe(SMALL_MAP);
    expect(labelLink('gone', 'later')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('setLinkEither', () => {
  it('makes a link one of several ways, and no longer', () => {
    const either = setLinkEither('k2', true)(SMALL_MAP);
    expect(either).toEqual({ ...SMALL_MAP, links: withOne(SMALL_MAP.links, 'k2', { either: true }) });
    expect(setLinkEither('k2', false)(either)).toEqual(SMALL_MAP);
  });

  it('changes nothing where nothing is new or the link is gone', () => {
    expect(setLinkEither('k2', false)(SMALL_MAP)).toBe(SMALL_MAP);
    expect(setLinkEither('gone', true)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('setLinkWait', () => {
  it.each([
    ['a few days', { amount: null, unit: 'day' }, { amount: null, unit: 'day' }],
    ['no less than nothing', { amount: -1, unit: 'hour' }, { amount: 0, unit: 'hour' }],
    ['no more than the limit', { amount: 5000, unit: 'month' }, { amount: 999, unit: 'month' }],
    ['no number', { amount: Number.NaN, unit: 'week' }, { amount: null, unit: 'week' }],
  ] as const)('tells how long it takes: %s', (_, wait, told) => {
    const waiting = setLinkWait('k2', wait)(SMALL_MAP);
    expect(waiting).toEqual({ ...SMALL_MAP, links: withOne(SMALL_MAP.links, 'k2', { wait: told }) });
    expect(setLinkWait('k2', null)(waiting)).toEqual(SMALL_MAP);
  });

  it('changes nothing where nothing is new or the link is gone', () => {
    const day = { amount: 1, unit: 'day' } as const;
    const waiting = setLinkWait('k2', day)(SMALL_MAP);
    expect(setLinkWait('k2', { ...day })(waiting)).toBe(waiting);
    expect(setLinkWait('gone', day)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('reverseLink', () => {
  it('leads the other way', () => {
    expect(reverseLink('k1')(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      links: withOne(SMALL_MAP.links, 'k1', { from: 'b1', to: 'a1' }),
    });
  });

  it('changes nothing where a link leads that way already, or where it is gone', () => {
    const both = addLink({ id: 'n', from: 'b1', to: 'a1' })(SMALL_MAP);
    expect(reverseLink('k1')(both)).toBe(both);
    expect(reverseLink('gone')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('deleteLinks', () => {
  it('leaves the notes', () => {
    expect(deleteLinks(['k1', 'gone', 'k3'])(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      links: SMALL_MAP.links.filter(({ id }) => id === 'k2'),
    });
  });

  it('links that are gone: nothing changes', () => {
    expect(deleteLinks(['gone'])(SMALL_MAP)).toBe(SMALL_MAP);
  });
});
