import type { Translate } from '../i18n/translate.ts';
import type { SaveFailure } from './document-status.ts';

/** Why a map was not saved, and what to do about it. */
export function saveFailureText(translate: Translate, { code, what }: SaveFailure): string {
  return code === 'failed' ? translate('saveFailure.failed', { what }) : translate(`saveFailure.${code}`);
}
