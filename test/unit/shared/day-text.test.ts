import { describe, expect, it, test } from 'vitest';
import { dayText, daysText, isDay } from '../../../shared/day-text.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { percentText } from '../../../shared/percent-text.ts';

describe('isDay', () => {
  it.each(['2026-01-31', '2024-02-29', '0001-01-01'])('%s is one', (text) => expect(isDay(text)).toBe(true));

  it.each(['', '2026-1-31', '2026-02-30', '2025-02-29', '2026-13-01', '31.1.2026', '2026-01-31T10:00'])(
    '%s is none',
    (text) => expect(isDay(text)).toBe(false),
  );
});

describe('dayText', () => {
  it('is written as people of the language write it', () => {
    expect(dayText('2026-12-05', translator('en'))).toBe('5 Dec 2026');
    expect(dayText('2026-12-05', translator('id'))).toBe('5 Des 2026');
  });

  it('as much of it as there is room for', () => {
    expect(dayText('2027-01-05', translator('id'), 'without year')).toBe('5 Jan');
    expect(dayText('2027-01-05', translator('id'), 'short year')).toBe('5 Jan 27');
    expect(dayText('2027-01-05', translator('id'), 'in full')).toBe('5 Januari 2027');
    expect(dayText('2027-01', translator('en'), 'in full')).toBe('January 2027');
  });

  it('so are two of them, which say once what they share', () => {
    expect(daysText('2026-10-01', '2026-10-04', translator('en'))).toMatch(/^1\s?\u2013\s?4 Oct 2026$/);
    expect(daysText('', '', translator('en'))).toBe('');
  });

  it('so is a month', () => {
    expect(dayText('2026-12', translator('en'))).toBe('Dec 2026');
    expect(dayText('2026-12', translator('id'))).toBe('Des 2026');
    expect(dayText('2026-13', translator('en'))).toBe('2026-13');
  });

  it('what is no day stays as it is', () => {
    expect(dayText('before Ramadan', translator('en'))).toBe('before Ramadan');
  });
});

test('a share has the comma or the point of the language', () => {
  expect([12.5, 100, 0.04].map((share) => percentText(share, translator('en')))).toEqual(['12.5 %', '100 %', '0 %']);
  expect(percentText(12.5, translator('id'))).toBe('12,5 %');
});
