import { kept } from './kept.ts';
import { translator } from './i18n/translate.ts';
import type { Language } from './map/journey-map.ts';

/** Making one takes longer than hundreds of uses. */
const formatOf = kept(
  (language: Language) =>
    new Intl.DateTimeFormat(translator(language)('method.locale'), { dateStyle: 'medium', timeStyle: 'short' }),
);

/** A moment (ISO 8601) as a calendar and a clock show it: "31 Jan 2026, 13:05". Empty where it can't be read. */
export function momentText(moment: string, language: Language): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : formatOf(language).format(date);
}
