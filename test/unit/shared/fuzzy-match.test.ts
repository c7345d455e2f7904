import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestMatches, fuzzyScore } from '../../../shared/fuzzy-match.ts';

function best(wanted: string, texts: readonly string[], most = 50): readonly string[] {
  return bestMatches(wanted, texts, most, (text, typed) => fuzzyScore(typed, text));
}

describe('what answers better comes first', () => {
  test('the start of the text, the start of a word, the middle of one, letters apart', () => {
    expect(best('note', ['no other text', 'footnotes', 'delete note', 'note lane'])).toEqual([
      'note lane',
      'delete note',
      'footnotes',
      'no other text',
    ]);
  });

  test('of two equal matches the shorter text', () => {
    expect(best('zoom', ['zoom out of the map', 'zoom in'])).toEqual(['zoom in', 'zoom out of the map']);
  });

  test('equals stay in their order', () => {
    expect(best('a', ['a1', 'a2', 'a3'])).toEqual(['a1', 'a2', 'a3']);
  });

  test('at most as many as asked for', () => {
    expect(best('a', ['xa', 'a', 'ya'], 2)).toEqual(['a', 'xa']);
  });
});

describe('letters in their order', () => {
  test.each([
    ['fsel', 'fit selection'],
    ['fit sel', 'fit selection'],
    ['zmin', 'zoom in'],
    ['ksdr', 'kesadaran'],
  ])('%s means %s', (wanted, text) => {
    expect(fuzzyScore(wanted, text)).not.toBeNull();
  });

  test('out of order, missing or scattered they mean nothing', () => {
    expect(fuzzyScore('tif', 'fit')).toBeNull();
    expect(fuzzyScore('fitx', 'fit')).toBeNull();
    const sentence =
      'they look for a phone that lasts, and ask whether it is worth its price in every shop of the town';
    expect(fuzzyScore('yrnp', sentence)).toBeNull();
  });

  test('mean words by their first letters before letters inside them', () => {
    expect(best('dn', ['d and much later', 'delete note'])).toEqual(['delete note', 'd and much later']);
  });
});

test('a text that holds what was typed always answers, and better than any that does not', () => {
  const words = fc.stringMatching(/^[a-d ]{1,8}$/).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(words, words, words, words, (wanted, before, behind, other) => {
      const whole = fuzzyScore(wanted, before + wanted + behind) ?? 0;
      expect(whole).toBeGreaterThanOrEqual(600);
      const less = other.includes(wanted) ? null : fuzzyScore(wanted, other);
      expect(less ?? 0).toBeLessThan(whole);
    }),
  );
});
