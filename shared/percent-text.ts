import type { Translate } from './i18n/translate.ts';
import { kept } from './kept.ts';

const formatOf = kept((locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

/** "12.5 %", with the comma or the point of the language. */
export function percentText(share: number, t: Translate): string {
  return `${formatOf(t('method.locale')).format(share)} %`;
}
