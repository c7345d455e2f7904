/** What comes first in a date that says neither: 31/5 or 5/31. */
export type DateOrder = 'day-first' | 'month-first';

const DAY = 86_400_000;
const YEAR_FIRST =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap]m)?)?$/i;
/** As Google Analytics writes days, hours and minutes: 20260531, 2026053114, 202605311459. */
const BARE = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})?(\d{2})?)?$/;
/** Seconds, milliseconds or microseconds since 1970, as databases write them. */
const SINCE_1970 = [
  [/^1\d{9}(?:\.\d+)?$/, 1_000],
  [/^1\d{12}(?:\.\d+)?$/, 1],
  [/^1\d{15}$/, 0.001],
] as const;
/** Days since 1899-12-30, as spreadsheets count: of the years 1954 to 2119. */
const SPREADSHEET = /^([2-7]\d{4})(?:[.,](\d{1,12}))?$/;
const SPREADSHEET_1970 = 25_569;

/** Milliseconds since 1970, in the time of whoever wrote it; null: this is no moment. */
export function writtenMoment(text: string, order: DateOrder): number | null {
  const written = text.trim();
  if (written.length > 40) return null;
  const [, year, month, day, hour, minute, second, zone] = YEAR_FIRST.exec(written) ?? [];
  if (year !== undefined) return ofCalendar([year, month, day, hour, minute, second], zone);
  const last = YEAR_LAST.exec(written);
  if (last !== null) return ofYearLast(last, order);
  const bare = BARE.exec(written);
  if (bare !== null) return ofCalendar(bare.slice(1));
  for (const [pattern, factor] of SINCE_1970) if (pattern.test(written)) return Math.round(Number(written) * factor);
  const serial = SPREADSHEET.exec(written);
  if (serial === null) return null;
  return Math.round((Number(`${serial[1] ?? ''}.${serial[2] ?? '0'}`) - SPREADSHEET_1970) * DAY);
}

function ofYearLast(found: RegExpExecArray, order: DateOrder): number | null {
  const [, first, second, year, hour, minute, seconds, half] = found;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const isAfternoon = half?.toLowerCase() === 'pm';
  const hours = half === undefined ? hour : String((Number(hour) % 12) + (isAfternoon ? 12 : 0));
  return ofCalendar([year, month, day, hours, minute, seconds]);
}

function ofCalendar(parts: readonly (string | undefined)[], zone?: string): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  const moment = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(moment);
  // The calendar moves a 31st of February on into March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59) return null;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  const away = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? moment + away : moment - away;
}

/** What comes first in the dates of a column, as far as one of them tells: there is no 13th month. null: none does. */
export function dateOrderOf(texts: readonly string[]): DateOrder | null {
  for (const text of texts) {
    const [, first, second] = YEAR_LAST.exec(text.trim().slice(0, 40)) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return null;
}

/** Those to which the order of a date makes a difference. */
export function datesOfAnyOrder(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => YEAR_LAST.test(text.trim().slice(0, 40)));
}
