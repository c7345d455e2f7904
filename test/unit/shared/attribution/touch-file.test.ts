import { describe, expect, test } from 'vitest';
import { touchSheetsOf } from '../../../../shared/attribution/touch-file.ts';
import { likelyMeanings, settledMeanings, wordsOfTouches } from '../../../../shared/attribution/words-of-touches.ts';
import type { Touch } from '../../../../shared/attribution/read-touches.ts';
import type { Decode } from '../../../../shared/import/imported.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);

function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

describe('a file', () => {
  test('of comma-separated values holds one table', () => {
    expect(touchSheetsOf(file('touches.csv', 'user,date\na,2026-10-01\n'), decode)).toEqual({
      ok: true,
      value: [
        {
          name: '',
          rows: [
            ['user', 'date'],
            ['a', '2026-10-01'],
          ],
          totals: 0,
          isCut: false,
        },
      ],
    });
  });

  test.each([
    ['map.md', '# Title', 'no-table'],
    ['touches', 'user,date', 'no-table'],
    ['empty.csv', '# only\n# comments\n', 'nothing-in-it'],
    ['touches.csv', 'PK\u0003\u0004', 'not-this-format'],
    ['touches.xlsx', 'user,date', 'not-this-format'],
  ])('%s is refused, with the reason', (name, text, error) => {
    expect(touchSheetsOf(file(name, text), decode)).toEqual({ ok: false, error });
  });
});

function touch(channel: string, event: string): Touch {
  return { customer: 'a', moment: 0, channel, event, value: 0 };
}

describe('the words of a table', () => {
  test('are told once, however they are spelt, the commonest first', () => {
    const touches = [touch('Web', 'Sign_Up'), touch('Shop', 'sign up'), touch('shop', 'visit'), touch('', '')];
    expect(wordsOfTouches(touches)).toEqual({
      events: [
        { key: 'sign up', word: 'Sign_Up', count: 2 },
        { key: '', word: '', count: 1 },
        { key: 'visit', word: 'visit', count: 1 },
      ],
      channels: [
        { key: 'shop', word: 'Shop', count: 2 },
        { key: '', word: '', count: 1 },
        { key: 'web', word: 'Web', count: 1 },
      ],
    });
  });

  test('become channels that the map has, or new ones as long as it has room', () => {
    const words = wordsOfTouches([touch('Shop', ''), touch('Pigeon', ''), touch('Pigeon', ''), touch('Owl', '')]);
    const map = {
      ...SMALL_MAP,
      channels: [
        ...SMALL_MAP.channels,
        ...Array.from({ length: LIMITS.channels - 3 }, (_, at) => ({ id: `c${at}`, kind: '', name: `Channel ${at}` })),
      ],
    };
    expect(settledMeanings(likelyMeanings(words, map), words, { map, newId: () => 'new' })).toMatchObject({
      meanings: {
        channels: new Map([
          ['pigeon', 'new'],
          ['shop', 'ch1'],
        ]),
      },
      newChannels: [{ id: 'new', kind: '', name: 'Pigeon' }],
      // The owl's.
      withoutChannel: 1,
    });
  });
});
