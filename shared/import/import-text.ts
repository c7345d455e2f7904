import type { Translate } from '../i18n/translate.ts';
import { IMPORT_FORMATS } from './import-format.ts';
import type { ImportFailure, LeftOut } from './imported.ts';
import { listText } from '../list-text.ts';

/** Why a file gave no map, and what to do about it. */
export function importFailureText(t: Translate, code: ImportFailure, name: string): string {
  if (code !== 'unknown-format') return t(`importFailure.${code}`, { name });
  return t('importFailure.unknown-format', { name, formats: listText(IMPORT_FORMATS, t) });
}

export function leftOutText(t: Translate, { code, count }: LeftOut): string {
  return t(`leftOut.${code}`, { count });
}
