import { translator, type Translate } from './i18n/translate.ts';
import { WAIT_UNITS, type Wait, type WaitUnit } from './map/wait.ts';
import { LANGUAGES } from './i18n/languages.ts';

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
  const some = WAIT_UNITS.find((unit) => TRANSLATORS.some((t) => t(`wait.some.${unit}`).toLowerCase() === said));
  if (some !== undefined) return { amount: null, unit: some };
  const [, digits = '', word = ''] = /^(\d{1,3}(?:[.,]\d+)?)\s*(\p{L}+)$/u.exec(said) ?? [];
  const unit = UNIT_WORDS.get(word);
  return unit === undefined ? null : { amount: Number(digits.replace(',', '.')), unit };
}

const TRANSLATORS = LANGUAGES.map((language) => translator(language));

const UNIT_WORDS: ReadonlyMap<string, WaitUnit> = new Map(
  TRANSLATORS.flatMap((t) =>
    WAIT_UNITS.flatMap((unit) =>
      [1, 2].map((count) => [t(`wait.count.${unit}`, { count }).replace(/^\d+\s/, ''), unit] as const),
    ),
  ),
);

export function isWait(value: unknown): value is Wait {
  return typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;
}
