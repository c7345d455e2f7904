import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../shared/fold-text.ts';

test.each([
  ['Café BARU', 'cafe baru'],
  ['e\u0301te\u0301', 'ete'],
  ['ﬁrst  of\r\nall\t', 'first of all'],
  ['İstanbul', 'istanbul'],
  ['Łódź', 'łodz'],
  ['한국어', '한국어'],
  ['😀 ok', '😀 ok'],
])('%j is searched for as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding twice is folding once, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldText(text);
      expect(foldText(once)).toBe(once);
    }),
  );
});
