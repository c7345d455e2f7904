import type { Translate } from './i18n/translate.ts';

type Said = 'day and month' | 'day' | 'month';

const PARTS: Readonly<Record<Said, Intl.DateTimeFormatOptions>> = {
  'day and month': { day: 'numeric', month: 'short' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
};

/** Making one takes longer than hundreds of uses. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, said: Said): Intl.DateTimeFormat {
  const key = `${locale} ${said}`;
  const known = formats.get(key);
  // A day has no zone: read and told in one and the same, it stays the day that it is.
  const format = known ?? new Intl.DateTimeFormat(locale, { ...PARTS[said], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A day (2026-01-31) or a month as people of the language write it: "31 Jan 2026". What is neither stays as it is. */
export function dayText(day: string, t: Translate, saysYear = true): string {
  if (isMonth(day)) return formatOf(t('method.locale'), 'month').format(new Date(`${day}-01T00:00:00Z`));
  if (!isDay(day)) return day;
  return formatOf(t('method.locale'), saysYear ? 'day' : 'day and month').format(new Date(`${day}T00:00:00Z`));
}

/** Whether a text is a month of the calendar, as 2026-01. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** Whether a text is a day that the calendar has, as 2026-01-31. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // The 31st of a short month would be taken for the first of the next.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
