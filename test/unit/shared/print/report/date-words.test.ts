import { expect, test } from 'vitest';
import { dateWords } from '../../../../../shared/print/report/date-words.ts';

test.each([
  ['2026-09-14', '14 September 2026', '14 September 2026'],
  ['2026-08-02', '2 August 2026', '2 Agustus 2026'],
  ['2026-10', 'October 2026', 'Oktober 2026'],
  ['2026', '2026', '2026'],
  ['14/9/2026', '14 September 2026', '14 September 2026'],
  ['2026-13', '2026-13', '2026-13'],
  ['2026-02-31', '2026-02-31', '2026-02-31'],
  ['2026-Q3', '2026-Q3', '2026-Q3'],
  ['next week', 'next week', 'next week'],
])('%j is said as %j and %j', (date, english, indonesian) => {
  expect([dateWords(date, 'en'), dateWords(date, 'id')]).toEqual([english, indonesian]);
});
