import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Wrapping, wrapText } from '../../../../shared/layout/wrap-text.ts';
import { hostileText } from '../../../support/arbitrary-map.ts';
import { measure } from '../../../support/measurer.ts';

const roomy: Wrapping = { width: 100, size: 10, weight: 400, measure, maxLines: Number.POSITIVE_INFINITY };

function lines(text: string, wrapping: Partial<Wrapping> = {}): readonly string[] {
  return wrapText(text, { ...roomy, ...wrapping }).lines.map((line) => line.text);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const someText = fc
  .array(
    fc.oneof(
      fc.constantFrom('customer', 'a', 'pelanggan', ' ', '  ', '\n', 'https://jejak/very-long-address', '旅程を描く。'),
      fc.constantFrom('👩‍👩‍👧‍👦', 'e\u0301', 'رحلة العميل', 'Rp\u00a010.000', '-', '\t', 'ไทย', 'W'.repeat(40)),
      hostileText,
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const someWrapping = fc.record({ width: fc.integer({ min: 4, max: 200 }), size: fc.integer({ min: 9, max: 16 }) });

describe('where lines break', () => {
  test('at spaces', () => {
    expect(lines('the customer looks for a phone')).toEqual(['the customer looks', 'for a phone']);
  });

  test('at line ends of every system, which also make empty lines', () => {
    expect(lines('one\ntwo\r\nthree\rfour\u2028five\n\nsix')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      '',
      'six',
    ]);
  });

  test('not at a space that holds together', () => {
    expect(lines('it costs about Rp\u00a010.000', { width: 90 })).toEqual(['it costs about', 'Rp\u00a010.000']);
  });

  test('between the signs of scripts that write no spaces, a closing sign stays with its own', () => {
    expect(lines('旅程を描く。', { width: 40 })).toEqual(['旅程を描', 'く。']);
    expect(lines('旅程「を」描', { width: 30 })).toEqual(['旅程', '「を」', '描']);
  });

  test('after hyphens, but not in a number, and not at slashes', () => {
    expect(lines('before-and-after-the-sale')).toEqual(['before-and-after-', 'the-sale']);
    expect(lines('less is -5', { width: 40 })).toEqual(['less is', '-5']);
    expect(lines('they and/or we', { width: 50 })).toEqual(['they', 'and/or', 'we']);
  });

  test('inside a word only where it is wider than a line, between graphemes', () => {
    const wrapped = wrapText('e\u0301'.repeat(30), { ...roomy, width: 55 });
    expect(wrapped.brokeWord).toBe(true);
    expect(wrapped.lines.map(({ text }) => text)).toEqual([
      'e\u0301'.repeat(10),
      'e\u0301'.repeat(10),
      'e\u0301'.repeat(10),
    ]);
    expect(lines('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', { width: 41 })).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
  });

  test('what follows a broken word begins its line without the space', () => {
    expect(lines(`${'a'.repeat(20)} and`, { width: 55 })).toEqual(['a'.repeat(10), 'a'.repeat(10), 'and']);
    expect(lines(`${'a'.repeat(10)} `, { width: 55 })).toEqual(['a'.repeat(10)]);
    expect(lines(`   ${'a'.repeat(20)}`, { width: 55 })).toEqual(['a'.repeat(10), 'a'.repeat(10)]);
  });

  test('a text without letters has one empty line', () => {
    expect(wrapText('', roomy)).toEqual({
      lines: [{ text: '', width: 0, rtl: false }],
      complete: true,
      brokeWord: false,
    });
    expect(lines('   ')).toEqual(['']);
  });
});

test('a paragraph reads from the right where its first letter does', () => {
  const wrapped = wrapText('رحلة العميل\n2026 رحلة\njourney رحلة\n2026', roomy);
  expect(wrapped.lines.map(({ rtl }) => rtl)).toEqual([true, true, false, false]);
});

test('lines beyond the most are not computed, and the caller is told', () => {
  const three = wrapText('one two three', { ...roomy, width: 28 });
  expect(three).toMatchObject({ complete: true, lines: [{ text: 'one' }, { text: 'two' }, { text: 'three' }] });
  expect(wrapText('one two three', { ...roomy, width: 28, maxLines: 3 })).toEqual(three);
  const two = wrapText('one two three', { ...roomy, width: 28, maxLines: 2 });
  expect(two).toEqual({ ...three, lines: three.lines.slice(0, 2), complete: false });
});

describe('whatever the text', () => {
  test('nothing is lost but spaces where a line ends', () => {
    fc.assert(
      fc.property(someText, someWrapping, (text, wrapping) => {
        const joined = lines(text, wrapping).join('');
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test('no line is wider than the width, but for a single grapheme', () => {
    fc.assert(
      fc.property(someText, someWrapping, (text, wrapping) => {
        const wrapped = wrapText(text, { ...roomy, ...wrapping }).lines;
        expect(wrapped.map(({ width }) => width)).toEqual(
          wrapped.map((line) => measure(line.text, wrapping.size, 400)),
        );
        const wide = wrapped.filter(({ width }) => width > wrapping.width + 1e-6);
        expect(wide.filter((line) => [...graphemes.segment(line.text)].length > 1)).toEqual([]);
      }),
    );
  });

  test('fewer lines are the first of all lines, complete exactly where they are all', () => {
    fc.assert(
      fc.property(someText, someWrapping, fc.integer({ min: 1, max: 6 }), (text, wrapping, maxLines) => {
        const all = wrapText(text, { ...roomy, ...wrapping });
        const some = wrapText(text, { ...roomy, ...wrapping, maxLines });
        expect(some.lines).toEqual(all.lines.slice(0, maxLines));
        expect(some.complete).toBe(all.lines.length <= maxLines);
      }),
    );
  });
});

test.each([
  ['words', 'word '.repeat(4_000)],
  ['one word', 'w'.repeat(20_000)],
  ['spaces', ' '.repeat(20_000)],
  ['empty lines', '\n'.repeat(20_000)],
  ['hyphens', 'a-'.repeat(10_000)],
  ['Chinese', '旅程'.repeat(10_000)],
  ['closing signs', '。'.repeat(20_000)],
])('20,000 characters of %s need no more than a number of measurements that grows with them', (_, text) => {
  let measured = 0;
  const counting: Wrapping = {
    ...roomy,
    measure: (part, size, weight) => {
      measured += part.length;
      return measure(part, size, weight);
    },
  };
  wrapText(text, counting);
  expect(measured).toBeLessThan(100 * text.length);
});
