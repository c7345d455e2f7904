import type { Translate } from './i18n/translate.ts';

/** "12.5 %", with the comma or the point of the language. */
export function percentText(share: number, t: Translate): string {
  return `${new Intl.NumberFormat(t('method.locale'), { maximumFractionDigits: 1 }).format(share)} %`;
}
