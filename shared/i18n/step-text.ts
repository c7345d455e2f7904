import { kept } from '../kept.ts';
import type { Language } from '../map/journey-map.ts';

const formatOf = kept(
  (language: Language) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: 'exceptZero', useGrouping: false }),
);

/** A feeling or a gap with its sign, as the language writes numbers: "+0.5", "+0,5", "-2", "0". */
export function stepText(value: number, language: Language): string {
  return formatOf(language).format(value);
}
