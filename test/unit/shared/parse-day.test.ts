import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { monthPage, movedDay, movedMonth } from '../../../shared/calendar.ts';
import { dayText, isDay } from '../../../shared/day-text.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { parseDay } from '../../../shared/parse-day.ts';

const TODAY = '2026-11-22';

const day = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

describe('parseDay', () => {
  it.each([
    ['2026-12-05', '2026-12-05'],
    ['2026/1/5', '2026-01-05'],
    ['5/12/2026', '2026-12-05'],
    ['5.12.26', '2026-12-05'],
    ['5 Dec 2026', '2026-12-05'],
    [' 5 desember 2026 ', '2026-12-05'],
    ['17 Agu 2027', '2027-08-17'],
    ['5. December, 2026', '2026-12-05'],
    ['Dec 2026', '2026-12'],
    ['agustus 2027', '2027-08'],
  ])('%s is %s', (text, parsed) => expect(parseDay(text, TODAY)).toBe(parsed));

  it.each([
    ['5 Dec', '2026-12-05'],
    ['22.11.', '2026-11-22'],
    ['21 Nov', '2027-11-21'],
    ['1/3', '2027-03-01'],
  ])('%s without a year is the next such day', (text, parsed) => expect(parseDay(text, TODAY)).toBe(parsed));

  it.each([
    ['31 Jan', '2026-01-31'],
    ['22.11.', '2026-11-22'],
    ['23 Nov', '2025-11-23'],
    ['5/12/2026', '2026-12-05'],
  ])('%s of what has been is the last such day', (text, parsed) => expect(parseDay(text, TODAY, 'last')).toBe(parsed));

  it.each(['', 'soon', '31/2/2026', '5 Foo', '5', '2026', '32 Dec 2026', 'before Ramadan'])('%j is no day', (text) =>
    expect(parseDay(text, TODAY)).toBeNull(),
  );

  it('understands every day as it is told, in both languages', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('en' as const, 'id' as const), (one, language) => {
        expect(parseDay(dayText(one, translator(language)), TODAY)).toBe(one);
      }),
    );
  });
});

test('a page of the calendar holds the whole month in weeks from Monday on, and no week without it', () => {
  expect(monthPage('2026-11-22').map((week) => [week[0], week[6]])).toEqual([
    ['2026-10-26', '2026-11-01'],
    ['2026-11-02', '2026-11-08'],
    ['2026-11-09', '2026-11-15'],
    ['2026-11-16', '2026-11-22'],
    ['2026-11-23', '2026-11-29'],
    ['2026-11-30', '2026-12-06'],
  ]);
  fc.assert(
    fc.property(day, (one) => {
      const weeks = monthPage(one);
      const month = one.slice(0, 7);
      const days = weeks.flat();
      expect(days).toEqual(days.map((_, at) => movedDay(days[0] ?? '', at)));
      expect(days).toContain(one);
      expect(weeks.every((week) => week.length === 7 && week.some((each) => each.startsWith(month)))).toBe(true);
      expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe(1);
    }),
  );
});

test('a month on it is the same day, or the last where the month is shorter', () => {
  expect([
    movedMonth('2026-11-22', 1),
    movedMonth('2026-11-22', -1),
    movedMonth('2026-01-31', 1),
    movedMonth('2024-01-31', 1),
    movedMonth('2026-12-31', 1),
  ]).toEqual(['2026-12-22', '2026-10-22', '2026-02-28', '2024-02-29', '2027-01-31']);
  fc.assert(
    fc.property(day, fc.constantFrom(-1, 1), (one, by) => {
      expect(isDay(movedMonth(one, by))).toBe(true);
    }),
  );
});
