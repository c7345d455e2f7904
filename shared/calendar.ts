/** The days of a calendar's page, 2026-01-31 each: whole weeks from Monday on, the month of `day` among them. */
export function monthPage(day: string): readonly (readonly string[])[] {
  const first = `${day.slice(0, 7)}-01`;
  const monday = movedDay(first, -((weekdayOf(first) + 6) % 7));
  const weeks: string[][] = [];
  for (let start = monday; weeks.length === 0 || start.slice(0, 7) === day.slice(0, 7); start = movedDay(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => movedDay(start, at)));
  }
  return weeks;
}

export function movedDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** The same day of another month, or its last where that month is shorter. */
export function movedMonth(day: string, by: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  const month = date.toISOString().slice(0, 7);
  const last = movedDay(`${movedFirst(date)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}

/** The month behind, as 2026-02. */
function movedFirst(month: Date): string {
  const next = new Date(month);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 7);
}

/** 0 for Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
