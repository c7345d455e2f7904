import { describe, expect, test } from 'vitest';
import { addChannel } from '../../../../../shared/commands/channel-commands.ts';
import {
  channelChoices,
  channelNamed,
  matchingChannels,
} from '../../../../../renderer/panels/method/channel-choices.ts';
import { SMALL_MAP } from '../../../../support/small-map.ts';

const ENGLISH = channelChoices(SMALL_MAP, 'en');
const INDONESIAN = channelChoices(SMALL_MAP, 'id');

function found(typed: string, choices = ENGLISH): readonly string[] {
  return matchingChannels(typed, choices).map(({ name }) => name);
}

describe('the channels to choose from', () => {
  test('are those of the map with their notes, then those of the vocabulary that it lacks', () => {
    const [shop, web] = ENGLISH;
    expect(shop).toMatchObject({ id: 'ch1', kind: 'shop', name: 'Shop', count: 1 });
    expect(web).toMatchObject({ id: 'ch2', kind: '', name: 'Web', count: 1 });
    expect(ENGLISH.filter(({ kind }) => kind === 'shop')).toHaveLength(1);
    expect(ENGLISH.filter(({ id }) => id === null).map(({ kind }) => kind)).toContain('email');
  });

  test('are offered again once the map calls one of the vocabulary otherwise', () => {
    const renamed = addChannel({ id: 'n', kind: 'email', name: 'Mails of ours' })(SMALL_MAP);
    expect(channelChoices(renamed, 'en').filter(({ kind }) => kind === 'email')).toHaveLength(2);
    const own = addChannel({ id: 'n', kind: '', name: 'Email' })(SMALL_MAP);
    expect(channelChoices(own, 'en').filter(({ name }) => name === 'Email')).toHaveLength(1);
  });
});

describe('typing', () => {
  test('finds a channel in either language, by pieces, slips of order aside', () => {
    expect(found('mail')[0]).toBe('Email');
    expect(found('surel')[0]).toBe('Email');
    expect(found('toko')[0]).toBe('Shop');
    // Scattered letters ("arTikEL") stay out while whole pieces are found.
    expect(found('tel', INDONESIAN)).not.toContain('Artikel');
    expect(found('word of', INDONESIAN)[0]).toBe('Dari mulut ke mulut');
    expect(found('kunj', INDONESIAN)[0]).toBe('Kunjungan langsung');
  });

  test('offers what it does not find as a new channel, last', () => {
    expect(matchingChannels(' Pasar malam ', ENGLISH).at(-1)).toEqual({
      id: null,
      kind: '',
      name: 'Pasar malam',
      count: 0,
    });
    expect(found('email').filter((name) => name.toLowerCase() === 'email')).toEqual(['Email']);
    expect(matchingChannels('', ENGLISH)).toBe(ENGLISH);
  });
});

describe('a text that is nothing but a channel', () => {
  test.each([
    ['email', 'email', null],
    ['Telepon', 'phone', null],
    ['web', '', 'ch2'],
    ['toko', 'shop', 'ch1'],
  ])('%j is one', (text, kind, id) => {
    expect(channelNamed(text, SMALL_MAP, 'en')).toMatchObject({ kind, id });
  });

  test.each(['', '   ', 'Opens the thank-you email', 'x'.repeat(90)])('%j is none', (text) => {
    expect(channelNamed(text, SMALL_MAP, 'en')).toBeNull();
  });
});
