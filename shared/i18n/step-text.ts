import type { Language } from '../map/journey-map.ts';

/** A feeling or a gap with its sign, as the language writes numbers: "+0.5", "+0,5", "-2", "0". */
export function stepText(value: number, language: Language): string {
  const format = new Intl.NumberFormat(language, {
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
    useGrouping: false,
  });
  return format.format(value);
}
