import { appendFileSync } from 'node:fs';
import type { TestContext } from 'vitest';

/** What the app promises about people's work, in the order of the table; a test in test/faults proves each. */
export const PROMISES = [
  'app killed: no acknowledged edit lost',
  'no bad moment inside a save',
  'power cut: no acknowledged save lost',
  'only the old or the new state',
  'disk full keeps the old file',
  'failing calls keep the old or the new file',
  'read-only respected',
  'own folder read-only: maps are saved',
  "nobody's change is lost",
  'stick pulled',
  'hostile files',
  'unknown fields kept',
  'recovery through the interface',
  "a slow disk doesn't freeze the hand",
] as const;

export type Row = {
  readonly promise: (typeof PROMISES)[number];
  readonly runs: number;
  readonly lost: number;
  /** What could not run here, and why; with no runs at all the whole promise. */
  readonly skipped?: string;
  /** What else belongs to the numbers: what a control lost, what was measured. */
  readonly note?: string;
};

/** How many runs a promise gets: few with every `npm test`, many with `npm run faults`. */
export function times(counts: { readonly quick: number; readonly full: number }): number {
  return process.env.JEJAK_FAULTS === 'full' ? counts.full : counts.quick;
}

/** Tells one row of the table that stands at the end of the run. */
export function report(row: Row): void {
  const place = process.env.JEJAK_FAULTS_REPORT;
  if (place === undefined) throw new Error('There is no report: run these tests as the project "faults"');
  appendFileSync(place, `${JSON.stringify(row)}\n`);
}

/** Skips the running test where the machine lacks what it needs: by name here and in the table, never in silence. */
export function cannotRun({ skip }: TestContext, promise: Row['promise'], reason: string): never {
  report({ promise, runs: 0, lost: 0, skipped: reason });
  return skip(reason);
}

const HEADINGS = ['promise', 'runs', 'lost', ''] as const;

/** A line for every promise, also for one whose test broke off before it could tell. */
export function tableOf(rows: readonly Row[]): string {
  const lines = PROMISES.flatMap((promise) => {
    const own = rows.filter((row) => row.promise === promise);
    return own.length === 0 ? [[promise, '-', '-', 'did not report']] : own.map(cellsOf);
  });
  const cells = [[...HEADINGS], ...lines];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells.map((line) => joined(line, widths)).join('\n');
}

function cellsOf({ promise, runs, lost, skipped, note }: Row): string[] {
  const remark = [note, skipped === undefined ? undefined : `skipped: ${skipped}`].filter((part) => part !== undefined);
  const counts =
    runs === 0 && skipped !== undefined ? ['-', '-'] : [runs, lost].map((count) => count.toLocaleString('en'));
  return [promise, ...counts, remark.join('; ')];
}

/** Words to the left, numbers to the right. */
function joined(line: readonly string[], widths: readonly number[]): string {
  return line
    .map((cell, column) =>
      column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    )
    .join('  ')
    .trimEnd();
}
