import { unguarded } from '../export/formula-guard.ts';
import type { Table } from './table.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Beyond so many cells, and so many columns, no table is read. */
export const MOST_CELLS = 1_000_000;
export const MOST_COLUMNS = 500;

/** A table of comma-separated values, whatever separates them, as spreadsheets of any language write it. */
export function tableOfCsv(text: string): { readonly table: Table; readonly isCut: boolean } {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const named = /^sep=(.)\r?\n/.exec(bare);
  const body = named === null ? bare : bare.slice(named[0].length);
  const delimiter = named?.[1] ?? likeliestDelimiter(body);
  const { rows, isCut } = parsedRows(body, delimiter, MOST_CELLS);
  return { table: rows.map((row) => row.map(unguarded)), isCut };
}

const SAMPLE = 64_000;
const SAMPLE_CELLS = 5_000;

/** The one that makes the most columns of rows that are alike. */
function likeliestDelimiter(text: string): string {
  const start = text.slice(0, SAMPLE);
  let [best, most] = [',', 0];
  for (const delimiter of DELIMITERS) {
    const { rows } = parsedRows(start, delimiter, SAMPLE_CELLS);
    const width = rows[0]?.length ?? 0;
    const alike = rows.filter((row) => row.length === width).length / Math.max(1, rows.length);
    const score = (width - 1) * alike;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** RFC 4180, and what comes near it: a quote that never ends goes to the end of the text. */
function parsedRows(text: string, delimiter: string, mostCells: number): { rows: string[][]; isCut: boolean } {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let cells = 0;
  while (at < text.length && cells < mostCells) {
    const field = fieldAt(text, at, delimiter);
    if (row.length < MOST_COLUMNS) row.push(field.value);
    cells += 1;
    at = field.end;
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end is followed by an empty field.
      if (at < text.length) continue;
      row.push('');
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows, isCut: at < text.length };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function fieldAt(text: string, from: number, delimiter: string): { readonly value: string; readonly end: number } {
  if (text[from] !== '"') {
    const end = endOfPlain(text, from, delimiter);
    return { value: text.slice(from, end), end };
  }
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    parts.push(text.slice(at, quote === -1 ? text.length : quote));
    if (quote === -1) return { value: parts.join(''), end: text.length };
    at = quote + 1;
    if (text[at] !== '"') break;
    parts.push('"');
    at += 1;
  }
  // What stands between the closing quote and the next delimiter is kept.
  const end = endOfPlain(text, at, delimiter);
  return { value: parts.join('') + text.slice(at, end), end };
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  const parting = delimiter.charCodeAt(0);
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === parting || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return end;
}
