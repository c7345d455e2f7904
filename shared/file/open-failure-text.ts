import type { Translate } from '../i18n/translate.ts';
import type { OpenFailure } from './open-failure.ts';

/** Why a file did not open, in words. A code without a sentence does not compile. */
export function openFailureText(translate: Translate, { code, name, rescue }: OpenFailure): string {
  const hasWays = rescue !== undefined && rescue.ways.length > 0;
  if (code === 'damaged' && hasWays) return translate('open.damagedWithWays', { name });
  return translate(`open.${code}`, { name });
}
