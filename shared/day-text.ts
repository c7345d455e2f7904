import { kept } from './kept.ts';
import type { Translate } from './i18n/translate.ts';

/** How much of a day is said: as a table has it, without its year or with no more of it than tells which, or as in a letter. */
const DAYS = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'without year': { day: 'numeric', month: 'short' },
  'short year': { day: 'numeric', month: 'short', year: '2-digit' },
  'in full': { dateStyle: 'long' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const MONTHS = {
  day: { month: 'short', year: 'numeric' },
  'in full': { month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Making one takes longer than hundreds of uses. A day has no zone: read and told in one and the same, it stays the day that it is. */
const formatsOf = kept((options: Intl.DateTimeFormatOptions) =>
  kept((locale: string) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })),
);

/** A day (2026-01-31) or a month as people of the language write it: "31 Jan 2026". What is neither stays as it is. */
export function dayText(day: string, t: Translate, said: keyof typeof DAYS = 'day'): string {
  const locale = t('method.locale');
  if (isMonth(day)) return formatsOf(MONTHS[said === 'in full' ? said : 'day'])(locale).format(momentOf(`${day}-01`));
  return isDay(day) ? formatsOf(DAYS[said])(locale).format(momentOf(day)) : day;
}

/** From one day to another: "1-4 Oct 2026". Empty where there are none. */
export function daysText(from: string, to: string, t: Translate): string {
  if (!isDay(from) || !isDay(to)) return '';
  return formatsOf(DAYS.day)(t('method.locale')).formatRange(momentOf(from), momentOf(to));
}

function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Whether a text is a month of the calendar, as 2026-01. */
function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** Whether a text is a day that the calendar has, as 2026-01-31. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = momentOf(text);
  // The 31st of a short month would be taken for the first of the next.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
