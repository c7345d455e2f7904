import { dayText } from '../../day-text.ts';
import { translator } from '../../i18n/translate.ts';
import type { Language } from '../../map/journey-map.ts';
import { writtenDay } from '../../written-day.ts';

/** A day or a month as it is said: "14 September 2026", "September 2026". Anything else stays as it was written. */
export function dateWords(written: string, language: Language): string {
  return dayText(writtenDay(written), translator(language), 'in full');
}
