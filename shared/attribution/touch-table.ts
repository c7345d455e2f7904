import { foldText } from '../fold-text.ts';
import { tableOfCsv } from '../import/csv.ts';
import type { Table } from '../import/table.ts';

/** What Google Analytics calls the row that sums up all others, in the languages of the app. */
const GRAND_TOTALS: ReadonlySet<string> = new Set(['grand total', 'total keseluruhan', 'jumlah total']);

/** Lines that only say what a report is about, and empty ones, before its table. */
const PREAMBLE = /^\ufeff?(?:[ \t]*(?:#[^\r\n]*)?\r?\n)+/;

/** The rows of touches of a file, and how many rows are none. */
export type TouchTable = {
  readonly rows: Table;
  /** Rows that sum up others. */
  readonly totals: number;
  /** There were more rows than are read. */
  readonly isCut: boolean;
};

/** A CSV file as Google Analytics and others write it: with comments before the table, and whatever separates values. */
export function touchTableOfCsv(text: string): TouchTable {
  const { table, isCut } = tableOfCsv(text.replace(PREAMBLE, ''));
  return { ...touchTableOf(table), isCut };
}

/** Without comments, empty rows and totals. Ids may begin with `#`: a comment is shorter than the table is wide. */
export function touchTableOf(table: Table): TouchTable {
  const filled = table.filter((row) => row.some((text) => text.trim() !== ''));
  const width = filled.find((row) => !isComment(row))?.length ?? 0;
  const told = filled.filter((row) => !(isComment(row) && filledCells(row) < Math.min(2, width)));
  const rows = told.filter((row) => !row.some((text) => GRAND_TOTALS.has(foldText(text.slice(0, 40)))));
  return { rows, totals: told.length - rows.length, isCut: false };
}

function isComment([first = '']: readonly string[]): boolean {
  return first.trimStart().startsWith('#');
}

function filledCells(row: readonly string[]): number {
  return row.filter((text) => text.trim() !== '').length;
}
