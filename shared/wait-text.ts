import { translator, type Translate } from './i18n/translate.ts';
import { WAIT_UNITS, type Wait, type WaitUnit } from './map/wait.ts';
import { LANGUAGES, type SpokenTag } from './i18n/languages.ts';
import { kept } from './kept.ts';

/** "3 days", "a few days", "at once". */
export function waitText(wait: Wait, t: Translate): string {
  return wait.amount === 0 ? t('wait.atOnce') : writtenWait(wait, t);
}

/** The same as `waitIn` reads it again: the unit is always there. */
export function writtenWait({ amount, unit }: Wait, t: Translate): string {
  return amount === null ? t(`wait.some.${unit}`) : t(`wait.count.${unit}`, { count: amount });
}

/** What a text in either language says; null: no time. */
export function waitIn(text: string): Wait | null {
  const said = text.trim().toLowerCase();
  const some = WAIT_UNITS.find((unit) =>
    LANGUAGES.some((language) => translator(language)(`wait.some.${unit}`).toLowerCase() === said),
  );
  if (some !== undefined) return { amount: null, unit: some };
  const [, digits = '', word = ''] = /^(\d{1,3}(?:[.,]\d+)?)\s*(\p{L}+)$/u.exec(said) ?? [];
  const unit = LANGUAGES.map((language) => unitWords(language).get(word)).find((known) => known !== undefined);
  return unit === undefined ? null : { amount: Number(digits.replace(',', '.')), unit };
}

/** What a language calls one of a unit, and several. */
const unitWords = kept((language: SpokenTag): ReadonlyMap<string, WaitUnit> => {
  const t = translator(language);
  const wordOf = (unit: WaitUnit, count: number) => t(`wait.count.${unit}`, { count }).replace(/^\d+\s/, '');
  return new Map(WAIT_UNITS.flatMap((unit) => [1, 2].map((count) => [wordOf(unit, count), unit] as const)));
});

export function isWait(value: unknown): value is Wait {
  return typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;
}
