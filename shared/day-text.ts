import type { Translate } from './i18n/translate.ts';

/** Making one takes longer than hundreds of uses. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, saysYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${saysYear}`;
  const known = formats.get(key);
  // A day has no zone: read and told in one and the same, it stays the day that it is.
  const format =
    known ??
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
      ...(saysYear ? { year: 'numeric' } : {}),
    });
  formats.set(key, format);
  return format;
}

/** A day (2026-01-31) as people of the language write it: "31 Jan 2026". What is no day stays as it is. */
export function dayText(day: string, t: Translate, saysYear = true): string {
  return isDay(day) ? formatOf(t('method.locale'), saysYear).format(new Date(`${day}T00:00:00Z`)) : day;
}

/** Whether a text is a day that the calendar has, as 2026-01-31. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // The 31st of a short month would be taken for the first of the next.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
