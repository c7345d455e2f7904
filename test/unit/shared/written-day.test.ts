import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenDay } from '../../../shared/written-day.ts';

test.each([
  ['2026-05-31', '2026-05-31'],
  [' 2026-5-3 ', '2026-05-03'],
  ['2026/05/31', '2026-05-31'],
  ['31/5/2026', '2026-05-31'],
  ['3.5.2026', '2026-05-03'],
  ['29-2-2024', '2024-02-29'],
  ['2026-5', '2026-05'],
  ['', ''],
  ['29/2/2026', '29/2/2026'],
  ['2026-13-01', '2026-13-01'],
  ['spring 2026 ', 'spring 2026'],
  ['2026', '2026'],
])('%j is %j', (text, day) => {
  expect(writtenDay(text)).toBe(day);
});

test('whatever is written, a second look changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(writtenDay(writtenDay(text))).toBe(writtenDay(text));
    }),
  );
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split('-').map(Number);
      expect(writtenDay(iso)).toBe(iso);
      expect(writtenDay(`${dayOfMonth}/${month}/${year}`)).toBe(iso);
    }),
  );
});
