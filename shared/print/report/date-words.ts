import { isDay, isMonth } from '../../day-text.ts';
import type { Language } from '../../map/journey-map.ts';
import { writtenDay } from '../../written-day.ts';
import { dateText } from '../print-footer.ts';

/** A day or a month as it is said: "14 September 2026", "September 2026". Anything else stays as it was written. */
export function dateWords(written: string, language: Language): string {
  const date = writtenDay(written);
  if (isDay(date)) return dateText(date, language);
  if (!isMonth(date)) return date;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}-01T00:00:00Z`));
}
