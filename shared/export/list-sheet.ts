import type { Translate } from '../i18n/translate.ts';
import { type ColumnName, columnText, type RecordSheet, SHEET_COLUMNS, type SheetRow } from './table-words.ts';
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
  'todo',
  'question',
  'said',
]);

/** A sheet of records, one a row. */
export function listSheet<Name extends RecordSheet>(
  t: Translate,
  name: Name,
  records: readonly SheetRow<Name>[],
): Sheet {
  const columns: readonly (keyof SheetRow<Name> & ColumnName)[] = SHEET_COLUMNS[name];
  const rows = records.map((record) => columns.map((column) => record[column]));
  const sheet: RecordSheet = name;
  return {
    name: t(`sheet.${sheet}`),
    table: { columns: columns.map((column) => columnText(t, column)), rows },
    widths: columns.map((column) => (SENTENCES.has(column) ? BROAD : NARROW)),
    frozenColumns: 0,
    hasFilter: rows.length > 0,
    look: (row) => (row === 0 ? HEADING : {}),
  };
}
