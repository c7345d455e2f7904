import { guarded } from './formula-guard.ts';
import type { Table } from './table.ts';

export type Delimiter = ',' | ';';

/** Excel takes a file for UTF-8 only where it begins so. */
const MARK = '\ufeff';

/** RFC 4180, as spreadsheets open it without asking. Figures have a point whatever the language. */
export function csvText({ columns, rows }: Table, delimiter: Delimiter): string {
  const lines = [columns, ...rows].map((row) => row.map(fieldText).join(delimiter));
  return `${MARK}${lines.join('\r\n')}\r\n`;
}

function fieldText(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = guarded(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
