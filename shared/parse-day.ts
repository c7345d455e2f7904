import { isDay } from './day-text.ts';
import { LANGUAGES } from './i18n/languages.ts';

const WHOLE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
/** Day before month, as both languages write it. */
const FIGURES = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?\.?$/;
const NAMED = /^(\d{1,2})\.? +(\p{L}{3,})\.?(?:,? +(\d{4}))?$/u;

const MONTH_NAMED = /^(\p{L}{3,})\.? +(\d{4})$/u;

/**
 * What a person wrote as a day (2026-01-31): figures in the order of the language, or the name of a month. Without a
 * year it is the next such day from `today` on, or, of what has been, the last one until then. A month of a year is 2026-01. null: it is neither.
 */
export function parseDay(text: string, today: string, which: 'next' | 'last' = 'next'): string | null {
  const plain = text.trim();
  const whole = WHOLE.exec(plain);
  if (whole !== null) return dayOf(whole[1], whole[2], whole[3]);
  const figures = FIGURES.exec(plain);
  if (figures !== null) return withYear(figures[1], figures[2], figures[3], { today, which });
  const [, monthName = '', yearOfMonth] = MONTH_NAMED.exec(plain) ?? [];
  const monthOfYear = yearOfMonth === undefined ? null : monthCalled(monthName);
  if (monthOfYear !== null) return `${yearOfMonth}-${String(monthOfYear).padStart(2, '0')}`;
  const named = NAMED.exec(plain);
  const month = named === null ? null : monthCalled(named[2] ?? '');
  return named === null || month === null ? null : withYear(named[1], String(month), named[3], { today, which });
}

type Around = { readonly today: string; readonly which: 'next' | 'last' };

function withYear(day = '', month = '', year: string | undefined, { today, which }: Around): string | null {
  if (year !== undefined) return dayOf(year.length === 2 ? `20${year}` : year, month, day);
  const thisYear = dayOf(today.slice(0, 4), month, day);
  if (thisYear === null || thisYear === today) return thisYear;
  if (which === 'next') return thisYear > today ? thisYear : dayOf(String(Number(today.slice(0, 4)) + 1), month, day);
  return thisYear < today ? thisYear : dayOf(String(Number(today.slice(0, 4)) - 1), month, day);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** The months by their first three letters and more, in every language: a map may be spoken of in any. */
function monthCalled(name: string): number | null {
  const asked = name.toLowerCase();
  for (const language of LANGUAGES) {
    const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    const at = Array.from({ length: 12 }, (_, month) =>
      names.format(new Date(Date.UTC(2026, month, 1))).toLowerCase(),
    ).findIndex((month) => month.startsWith(asked));
    if (at !== -1) return at + 1;
  }
  return null;
}
