import { type ForeignFile, textOf } from '../import/import-file.ts';
import { importFormatOf } from '../import/import-format.ts';
import { type Decode, type ImportFailure, LARGEST_IMPORT } from '../import/imported.ts';
import { workbookOf } from '../import/xlsx.ts';
import { failure, type Result, success } from '../result.ts';
import { type TouchTable, touchTableOf, touchTableOfCsv } from './touch-table.ts';

export type TouchFailure =
  | Extract<ImportFailure, 'too-big' | 'unreadable' | 'not-this-format' | 'nothing-in-it'>
  | 'no-table';

export type TouchSheet = TouchTable & { readonly name: string };

/** The tables of a CSV or XLSX file; nothing that it may hold makes this throw. */
export function touchSheetsOf(
  { name, bytes }: ForeignFile,
  decode: Decode,
): Result<readonly TouchSheet[], TouchFailure> {
  const format = importFormatOf(name);
  if (format !== 'csv' && format !== 'xlsx') return failure('no-table');
  if (bytes.length > LARGEST_IMPORT) return failure('too-big');
  const sheets = format === 'xlsx' ? sheetsOfWorkbook(bytes) : sheetsOfCsv(bytes, decode);
  if (!sheets.ok) return sheets;
  const filled = sheets.value.filter(({ rows }) => rows.length > 0);
  return filled.length === 0 ? failure('nothing-in-it') : success(filled);
}

function sheetsOfWorkbook(bytes: Uint8Array): Result<readonly TouchSheet[], TouchFailure> {
  const workbook = workbookOf(bytes);
  if (workbook === null) return failure('not-this-format');
  const { sheets, isCut } = workbook;
  return success(sheets.map(({ name, table }) => ({ ...touchTableOf(table), name, isCut })));
}

function sheetsOfCsv(bytes: Uint8Array, decode: Decode): Result<readonly TouchSheet[], TouchFailure> {
  // A workbook under a wrong name.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return failure('not-this-format');
  const text = textOf(bytes, decode);
  return text === null ? failure('unreadable') : success([{ ...touchTableOfCsv(text), name: '' }]);
}
