import type { PlainTextKey, Translate } from '../i18n/translate.ts';
import { PERSONA_TEXTS } from '../map/journey-map.ts';
import { NOTE_DETAILS } from '../map/note-details.ts';

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

/** What a cell may hold. */
export type Value = string | number | null;

/** The columns of the notes, in their order; the lane's kind comes along, since a list of notes has no lanes of its own. */
export const NOTE_COLUMNS = [
  'stage',
  'lane',
  'text',
  ...NOTE_DETAILS,
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

/** The sheets of records and their columns: what is written is what is read. */
export const SHEET_COLUMNS = {
  notes: NOTE_COLUMNS,
  stages: ['label', 'name', 'voice', 'description', 'group', 'colour', 'hidden', 'width', 'leaving', 'wait', 'leadsTo'],
  lanes: ['label', 'name', 'kind', 'questions', 'colour', 'hidden'],
  personas: ['label', 'name', ...PERSONA_TEXTS, 'colour'],
  channels: ['label', 'name', 'kind'],
  metrics: ['label', 'stage', 'name', 'unit', 'better', 'baseline', 'actual', 'target', 'weight', 'source', 'date'],
  earlier: ['metric', 'date', 'actual'],
  score: ['stage', 'input', 'weight', 'baseline', 'actual', 'target', 'reached', 'counts', 'points', 'confidence'],
  emotions: ['stage', 'persona', 'when', 'value', 'remark'],
  gaps: ['stage', 'gap', 'remark'],
  links: ['from', 'to', 'label', 'either', 'linkWait'],
  tasks: ['text', 'owner', 'due', 'done', 'stage', 'lane', 'id'],
  agenda: ['step', 'todo', 'question', 'plannedMinutes', 'usedMinutes', 'stages', 'lanes'],
  votes: ['round', 'place', 'text', 'dots', 'people', 'stage', 'lane', 'id'],
  about: ['what', 'said', 'file'],
} as const satisfies Readonly<Record<Exclude<SheetName, 'grid'>, readonly ColumnName[]>>;
export type RecordSheet = keyof typeof SHEET_COLUMNS;
export type SheetColumn<Sheet extends RecordSheet> = (typeof SHEET_COLUMNS)[Sheet][number];
export type SheetRow<Sheet extends RecordSheet> = Readonly<Record<SheetColumn<Sheet>, Value>>;

/** What an outline says of a note, a line each, in their order. */
export const OUTLINE_NOTE_COLUMNS = [...NOTE_DETAILS, 'owner', 'due'] as const satisfies readonly NoteColumn[];

/** And all that it says of anything. Where two are called alike, as in Indonesian, the first is meant. */
export const OUTLINE_COLUMNS = [
  ...OUTLINE_NOTE_COLUMNS,
  'persona',
  'kind',
  'done',
  'leaving',
  'wait',
  ...PERSONA_TEXTS,
] as const;

export function columnText(t: Translate, name: ColumnName): string {
  return t(`column.${name}`);
}

export function yesOrNothing(t: Translate, isSo: boolean): string | null {
  return isSo ? t('value.yes') : null;
}
