import type { Translate } from '../i18n/translate.ts';
import type { Table } from './table.ts';
import { type ColumnName, columnText, type SheetName } from './table-words.ts';
import type { CellLook, Sheet } from './xlsx.ts';

export const HEADING: CellLook = { fill: '#eceae4', isBold: true };
/** Columns that hold sentences are broad, the others as these. */
const BROAD = 44;
const NARROW = 16;
const SENTENCES: ReadonlySet<ColumnName> = new Set([
  'text',
  'evidenceNote',
  'description',
  'voice',
  'questions',
  'who',
  'habits',
  'attitudes',
  'needs',
  'quote',
  'remark',
  'said',
]);

/** A sheet of records, one a row. */
export function listSheet(t: Translate, name: SheetName, columns: readonly ColumnName[], rows: Table['rows']): Sheet {
  return {
    name: t(`sheet.${name}`),
    table: { columns: columns.map((column) => columnText(t, column)), rows },
    widths: columns.map((column) => (SENTENCES.has(column) ? BROAD : NARROW)),
    frozenColumns: 0,
    hasFilter: rows.length > 0,
    look: (row) => (row === 0 ? HEADING : {}),
  };
}
