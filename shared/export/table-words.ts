import type { PlainTextKey, Translate } from '../i18n/translate.ts';

type KeyAfter<Prefix extends string> = PlainTextKey extends infer Key
  ? Key extends `${Prefix}.${infer Name}`
    ? Name
    : never
  : never;

/** What columns and sheets are for, and the words that stand for values; how they are called is in shared/i18n. */
export type ColumnName = KeyAfter<'column'>;
export type SheetName = KeyAfter<'sheet'>;
export type ValueName = KeyAfter<'value'>;
export type AboutName = KeyAfter<'about'>;

/** The columns of the notes, in their order; the lane's kind comes along, since a list of notes has no lanes of its own. */
export const NOTE_COLUMNS = [
  'stage',
  'lane',
  'text',
  'personas',
  'channel',
  'evidence',
  'source',
  'date',
  'sample',
  'evidenceNote',
  'votes',
  'important',
  'mark',
  'competitor',
  'owner',
  'due',
  'done',
  'author',
  'created',
  'colour',
  'faceDown',
  'kind',
  'id',
] as const satisfies readonly ColumnName[];
export type NoteColumn = (typeof NOTE_COLUMNS)[number];

export function columnText(t: Translate, name: ColumnName): string {
  return t(`column.${name}`);
}

export function yesOrNothing(t: Translate, isSo: boolean): string | null {
  return isSo ? t('value.yes') : null;
}
