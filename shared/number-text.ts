import type { Language } from './map/journey-map.ts';

type Signs = { readonly point: string; readonly group: string };
const signs = new Map<Language, Signs>();

/** The signs between whole and part, and between thousands. */
function signsOf(language: Language): Signs {
  const known = signs.get(language);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(12_345.6);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const made = { point: sign('decimal'), group: sign('group') };
  signs.set(language, made);
  return made;
}

export function decimalPoint(language: Language): string {
  return signsOf(language).point;
}

const PLAIN = /^[-+]?(?:\d+[.,]?\d*|[.,]\d+)$/;

/**
 * A number as people write it: "1,234.5" in English, "1.234,5" in Indonesian. The other language's point is taken for
 * one where it can't stand between thousands. null: nothing is written; undefined: it is no number.
 */
export function readNumber(text: string, language: Language): number | null | undefined {
  const bare = text.replaceAll(/[\s%]/g, '').replace(/^[\u2212\u2013]/, '-');
  if (bare === '') return null;
  const { point, group } = signsOf(language);
  const grouped = new RegExp(`^[-+]?[1-9]\\d{0,2}(?:[${group}]\\d{3})+(?:[${point}]\\d*)?$`);
  const digits = grouped.test(bare) ? bare.replaceAll(group, '') : PLAIN.test(bare) ? bare : null;
  const value = digits === null ? Number.NaN : Number(digits.replace(',', '.'));
  return Number.isFinite(value) ? value + 0 : undefined;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, isShort: boolean): Intl.NumberFormat {
  const key = `${language} ${isShort}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = isShort
    ? new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 4 })
    : new Intl.NumberFormat(language, { maximumFractionDigits: 12 });
  formats.set(key, made);
  return made;
}

/** A number in full, as it is read again. */
export function numberText(value: number, language: Language): string {
  return formatOf(language, false).format(value);
}

/** A number where there is little room: "1.2M", in Indonesian "1,2 jt". */
function shortNumberText(value: number, language: Language): string {
  return formatOf(language, Math.abs(value) >= 100_000).format(value);
}

/** What currencies are called where no code is written. */
const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Rp: 'IDR',
    $: 'USD',
    US$: 'USD',
    S$: 'SGD',
    RM: 'MYR',
    '\u20ac': 'EUR',
    '\u00a3': 'GBP',
    '\u00a5': 'JPY',
  }),
);
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** What stands between a currency and the figure behind it; null: the unit is none, or stands behind. */
const spacesAfter = new Map<string, string | null>();

function spaceAfter(unit: string, locale: string): string | null {
  const key = `${locale} ${unit}`;
  const known = spacesAfter.get(key);
  if (known !== undefined) return known;
  const currency = CURRENCY_SIGNS.get(unit) ?? (CODES.has(unit) ? unit : null);
  let space: string | null = null;
  if (currency !== null) {
    const currencyDisplay = CODES.has(unit) ? 'code' : 'narrowSymbol';
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(1);
    const at = (type: string): number => parts.findIndex((part) => part.type === type);
    if (at('currency') < at('integer')) space = parts[at('currency') + 1]?.type === 'literal' ? '\u00a0' : '';
  }
  spacesAfter.set(key, space);
  return space;
}

/** Whether the unit stands before its figure, as the language writes money. */
export function isBeforeFigure(unit: string, locale: string): boolean {
  return spaceAfter(unit.trim(), locale) !== null;
}

/** A written number with its unit: "71 %", "Rp 25.000". */
export function joinUnit(number: string, unit: string, locale: string): string {
  const said = unit.trim();
  if (said === '') return number;
  const space = spaceAfter(said, locale);
  return space === null ? `${number}\u00a0${said}` : `${said}${space}${number}`;
}

/** A number with its unit, short enough for a line: "71 %". */
export function withUnit(value: number, unit: string, language: Language): string {
  return joinUnit(shortNumberText(value, language), unit, language);
}
