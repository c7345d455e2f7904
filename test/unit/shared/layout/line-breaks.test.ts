import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemesOf } from '../../../../shared/layout/line-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segmented = (text: string): readonly string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Latin, dashes and quotes, beside what joins: accents of their own, a joiner, a skin tone, a flag, a variant. */
const characters = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0xa0, max: 0x24f }),
  fc.integer({ min: 0x2010, max: 0x2027 }),
  fc.integer({ min: 0x2030, max: 0x205e }),
  fc.constantFrom(0x0d, 0x0a, 0x301, 0x200d, 0xfe0f, 0x1f3fd, 0x1f469, 0x1f1ee, 0x1f1e9, 0xe49),
);
const texts = fc.array(characters, { maxLength: 12 }).map((codes) => String.fromCodePoint(...codes));

test('a character is what the system takes for one, whether or not the system is asked', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(graphemesOf(text)).toEqual(segmented(text));
    }),
  );
});

test.each(['Pembayaran', 'Crème brûlée – “sudah”…', 'ke\u0301', '👩🏽‍💻🇮🇩'])('%s', (text) => {
  expect(graphemesOf(text)).toEqual(segmented(text));
});
