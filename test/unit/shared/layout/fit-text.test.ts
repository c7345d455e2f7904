import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fitting, fitText } from '../../../../shared/layout/fit-text.ts';
import { wrapText } from '../../../../shared/layout/wrap-text.ts';
import { hostileText } from '../../../support/arbitrary-map.ts';
import { measure } from '../../../support/measurer.ts';

const onNote: Fitting = { width: 102, height: 76, largest: 14, smallest: 9, lineHeight: 18 / 14, weight: 400 };

function fitted(text: string, fitting: Partial<Fitting> = {}) {
  const { lines, size, cut } = fitText(text, { ...onNote, ...fitting }, measure);
  return { text: lines.map((line) => line.text), size, cut };
}

test('a short text has the largest size', () => {
  expect(fitted('Searches on the phone')).toEqual({ text: ['Searches on', 'the phone'], size: 14, cut: false });
});

test('a longer one shrinks until its lines fit', () => {
  expect(fitted('Compares the prices of three shops nearby and asks two friends what they paid')).toEqual({
    text: ['Compares the', 'prices of three', 'shops nearby and', 'asks two friends', 'what they paid'],
    size: 11,
    cut: false,
  });
});

test('a wide word shrinks before it is broken', () => {
  expect(fitted('Unvergleichlichkeit')).toEqual({ text: ['Unvergleichlichkeit'], size: 11, cut: false });
  expect(fitted('Donaudampfschifffahrtsgesellschaft')).toEqual({
    text: ['Donaudampfschifffahr', 'tsgesellschaft'],
    size: 9,
    cut: false,
  });
});

test('what does not fit at the smallest size ends in an ellipsis, never inside a character', () => {
  expect(fitted('word '.repeat(100))).toMatchObject({ size: 9, cut: true });
  expect(fitted('word '.repeat(100)).text.at(-1)).toMatch(/^word word word wo\u2026$/);
  const family = fitted('👩‍👩‍👧‍👦'.repeat(9), { width: 40, height: 12, largest: 10, smallest: 10 });
  expect(family.text).toEqual(['\u2026']);
  expect(fitted('👩‍👩‍👧‍👦'.repeat(9), { width: 59, height: 12, largest: 10, smallest: 10 }).text).toEqual([
    '👩‍👩‍👧‍👦\u2026',
  ]);
});

test('one line is shown even in a box lower than a line', () => {
  expect(fitted('low', { height: 3 })).toEqual({ text: ['low'], size: 14, cut: false });
});

test('a box without a foot cuts nothing', () => {
  expect(fitted('word '.repeat(100), { height: Number.POSITIVE_INFINITY })).toMatchObject({ size: 14, cut: false });
});

test('sizes that contradict each other are a bug', () => {
  expect(() => fitted('any', { largest: 8, smallest: 9 })).toThrow(RangeError);
});

describe('whatever the text', () => {
  const texts = fc.oneof(hostileText, fc.lorem({ maxCount: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));

  test('its lines fit the box, or it is cut at the smallest size', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { lines, size, lineHeight, cut } = fitText(text, onNote, measure);
        expect(lines.length * lineHeight).toBeLessThanOrEqual(onNote.height + 0.5);
        // Widths add up: the last bits are as they come.
        expect(lines.every((line) => line.width <= onNote.width + 1e-6)).toBe(true);
        expect(cut && size > onNote.smallest).toBe(false);
      }),
    );
  });

  test('no larger size would have done', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { size } = fitText(text, onNote, measure);
        if (size === onNote.largest) return;
        const maxLines = Math.floor((onNote.height + 0.5) / ((size + 1) * onNote.lineHeight));
        const larger = wrapText(text, { width: onNote.width, size: size + 1, weight: 400, measure, maxLines });
        expect(larger.complete && !larger.brokeWord).toBe(false);
      }),
    );
  });
});
