import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, unguarded } from '../../../../shared/export/formula-guard.ts';
import { hostileText } from '../../../support/arbitrary-map.ts';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

test.each(SIGNS)('no cell begins with %s, nor does one of its lines', (sign) => {
  const starts = ['', ' ', '\t', '\r', '\u00a0', '\ufeff', '\u200b', '\u0000', ' \t '];
  for (const start of starts) {
    expect(guarded(`${start}${sign}1+1`)).toMatch(/^'/);
    expect(guarded(`a\n${start}${sign}1`)).toMatch(/[\n\r]'/);
    expect(guarded(`a\r\n${start}${sign}1`)).toMatch(/[\n\r]'/);
  }
});

test('a tab or the end of a line at the start is guarded, and plain words stay as they are', () => {
  expect(['\tcmd', '\rcmd', "'=1", 'a=1', "it's", 'x\n- y'].map(guarded)).toEqual([
    "'\tcmd",
    "'\rcmd",
    "''=1",
    'a=1',
    "it's",
    "x\n'- y",
  ]);
});

test('what was guarded is read back as it was', () => {
  const lines = fc.array(fc.oneof(hostileText, fc.constantFrom(...SIGNS, "'", "'=", "''@", '\t', '\r', '\n', ' ')), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(lines, (parts) => {
      const text = parts.join('');
      expect(unguarded(guarded(text))).toBe(text);
    }),
  );
});
