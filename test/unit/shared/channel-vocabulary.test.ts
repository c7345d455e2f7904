import { describe, expect, test } from 'vitest';
import { CHANNEL_KINDS, channelName, channelWords, knownChannel } from '../../../shared/channel-vocabulary.ts';
import { channelKindOf } from '../../../shared/import/channel-kind-of.ts';
import { foldName } from '../../../shared/import/match-names.ts';
import { withChannelNames } from '../../../shared/map/named-channels.ts';
import { SMALL_MAP } from '../../support/small-map.ts';

describe('the vocabulary', () => {
  test('each kind has a name in both languages, and no word means two of them', () => {
    const owners = new Map<string, string>();
    for (const kind of CHANNEL_KINDS) {
      expect([knownChannel(kind).en.trim(), knownChannel(kind).id.trim()]).not.toContain('');
      for (const word of new Set(channelWords({ kind, name: '' }).filter(Boolean).map(foldName))) {
        expect([word, owners.get(word) ?? kind]).toEqual([word, kind]);
        owners.set(word, kind);
      }
    }
  });

  test.each([
    ['email', 'email'],
    [' E-Mails ', 'email'],
    ['Surel', 'email'],
    ['situs web', 'website'],
    ['Dari mulut ke mulut', 'word-of-mouth'],
    ['Google', 'search'],
    ['', ''],
    ['Our own counter', ''],
  ])('%j means %j', (name, kind) => {
    expect(channelKindOf(name)).toBe(kind);
  });
});

describe('a name', () => {
  test('follows the language in use as long as nobody chose another', () => {
    const named = (kind: string, name: string) => [
      channelName({ kind, name }, 'en'),
      channelName({ kind, name }, 'id'),
    ];
    expect(named('phone', 'Phone')).toEqual(['Phone', 'Telepon']);
    expect(named('phone', 'Telepon')).toEqual(['Phone', 'Telepon']);
    expect(named('phone', '')).toEqual(['Phone', 'Telepon']);
    expect(named('phone', 'Hotline')).toEqual(['Hotline', 'Hotline']);
    expect(named('', 'Phone')).toEqual(['Phone', 'Phone']);
    expect(named('a later kind', 'Hologram')).toEqual(['Hologram', 'Hologram']);
    expect(named('constructor', '')).toEqual(['', '']);
  });

  test('is written out for whoever does not know the vocabulary', () => {
    const [shop, web] = SMALL_MAP.channels;
    expect(withChannelNames(SMALL_MAP, 'en')).toBe(SMALL_MAP);
    expect(withChannelNames(SMALL_MAP, 'id')).toEqual({ ...SMALL_MAP, channels: [{ ...shop, name: 'Toko' }, web] });
  });
});
