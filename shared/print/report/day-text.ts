import type { Language } from '../../map/journey-map.ts';
import { dateText } from '../print-footer.ts';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day or a month as it is said: "14 September 2026", "September 2026". Anything else stays as it was written. */
export function dayText(date: string, language: Language): string {
  if (isDay(date)) return dateText(date, language);
  if (!MONTH.test(date)) return date;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}-01T00:00:00Z`));
}

/** "2026-02-31" would be read as a day in March. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return DAY.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
