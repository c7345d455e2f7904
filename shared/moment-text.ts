import type { Language } from './map/journey-map.ts';

/** A moment (ISO 8601) as a calendar and a clock show it: "Jan 31, 2026, 1:05 PM". Empty where it can't be read. */
export function momentText(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
