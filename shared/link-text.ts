import type { Translate } from './i18n/translate.ts';
import type { Link } from './map/journey-map.ts';
import { waitText } from './wait-text.ts';

/** All that a link says: "or \u00b7 a few days \u00b7 reads reviews"; "" where it says nothing. */
export function linkText({ either, wait, label }: Omit<Link, 'id' | 'from' | 'to'>, t: Translate): string {
  const said = [either ? t('link.or') : '', wait === null ? '' : waitText(wait, t), label.trim()];
  return said.filter((part) => part !== '').join(' \u00b7 ');
}
