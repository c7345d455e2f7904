const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;
const DAY_FIRST = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/;

/**
 * A day as people write it, as 2026-05-31, or a month as 2026-05: with the year first, or with the day first as all the
 * world outside America has it. What is no day of the calendar, or is put in words, stays as it was written.
 */
export function writtenDay(text: string): string {
  const trimmed = text.trim();
  const [, year, month, day] = YEAR_FIRST.exec(trimmed) ?? [];
  if (year !== undefined && month !== undefined) return ofCalendar(year, month, day) ?? trimmed;
  const [, first, second, last] = DAY_FIRST.exec(trimmed) ?? [];
  if (first === undefined || second === undefined || last === undefined) return trimmed;
  return ofCalendar(last, second, first) ?? trimmed;
}

function ofCalendar(year: string, month: string, day: string | undefined): string | null {
  const iso = [year, month, day ?? '1'].map((part) => part.padStart(2, '0')).join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  // There is a 31st of February for those who write it: the calendar moves it on into March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return null;
  return day === undefined ? iso.slice(0, 7) : iso;
}
