import type { Language } from '../../../shared/map/journey-map.ts';

const STEPS: readonly { readonly unit: Intl.RelativeTimeFormatUnit; readonly seconds: number }[] = [
  { unit: 'year', seconds: 31_557_600 },
  { unit: 'month', seconds: 2_629_800 },
  { unit: 'week', seconds: 604_800 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
];

/** Making one takes longer than hundreds of uses. */
const formats = new Map<Language, Intl.RelativeTimeFormat>();

/** "yesterday", "3 weeks ago"; empty where the moment (ISO 8601) cannot be read. A clock set back says "now". */
export function timeAgo(moment: string, now: Date, language: Language): string {
  const seconds = Math.max(0, (now.getTime() - Date.parse(moment)) / 1000);
  if (Number.isNaN(seconds)) return '';
  const format = formats.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  formats.set(language, format);
  const step = STEPS.find((candidate) => seconds >= candidate.seconds);
  return step === undefined
    ? format.format(0, 'second')
    : format.format(-Math.floor(seconds / step.seconds), step.unit);
}
