import type { Language } from './map/journey-map.ts';

/** Making one takes longer than hundreds of uses. */
const formats = new Map<Language, Intl.DateTimeFormat>();

/** A moment (ISO 8601) as a calendar and a clock show it: "Jan 31, 2026, 1:05 PM". Empty where it can't be read. */
export function momentText(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(language, format);
  return format.format(date);
}
