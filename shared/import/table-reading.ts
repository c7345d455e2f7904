import {
  type AboutName,
  type ColumnName,
  OUTLINE_COLUMNS,
  type SheetName,
  type ValueName,
} from '../export/table-words.ts';
import type { PlainTextKey } from '../i18n/translate.ts';
import { translator } from '../i18n/translate.ts';
import { CLOSING_QUESTIONS, type Closing, type Goal, GOALS } from '../map/journey-map.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { Table } from './table.ts';

const TRANSLATORS = LANGUAGES.map((language) => translator(language));

function isCalled(text: string, key: PlainTextKey): boolean {
  const asked = text.trim().toLowerCase();
  return TRANSLATORS.some((t) => t(key).toLowerCase() === asked);
}

/** A row whose texts are asked for by their columns. */
export type Row<Column extends ColumnName> = {
  readonly text: (column: Column) => string;
  /** null: there is none, or it is no figure. */
  readonly figure: (column: Column) => number | null;
  readonly isYes: (column: Column) => boolean;
  readonly choice: <Choice extends ValueName>(column: Column, choices: readonly Choice[]) => Choice | null;
};

/** The rows under the headings, in whichever language these are. null: a column that must be there is missing. */
export function rowsOf<Column extends ColumnName>(
  table: Table,
  columns: readonly Column[],
  needed: readonly Column[],
): readonly Row<Column>[] | null {
  const [headings = [], ...rows] = table;
  const places = new Map(
    columns.map((column) => [column, headings.findIndex((heading) => isCalled(heading, `column.${column}`))]),
  );
  if (needed.some((column) => places.get(column) === -1)) return null;
  return rows.map((row) => {
    const text = (column: Column): string => row[places.get(column) ?? -1] ?? '';
    return {
      text,
      figure: (column) => figureOf(text(column)),
      isYes: (column) => isCalled(text(column), 'value.yes'),
      choice: (column, choices) => choiceOf(text(column), choices),
    };
  });
}

export function choiceOf<Choice extends ValueName>(text: string, choices: readonly Choice[]): Choice | null {
  return text === '' ? null : (choices.find((choice) => isCalled(text, `value.${choice}`)) ?? null);
}

export function isSheetCalled(name: string, sheet: SheetName): boolean {
  return isCalled(name, `sheet.${sheet}`);
}

export function isAboutCalled(name: string, about: AboutName): boolean {
  return isCalled(name, `about.${about}`);
}

/** A figure as we write it; a comma before the last digits is a point in half of the world. */
export function figureOf(text: string): number | null {
  const plain = text.trim();
  if (!/^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d{1,3})?$/.test(plain)) return null;
  const figure = Number(plain.replace(',', '.'));
  return Number.isFinite(figure) ? figure + 0 : null;
}

/** A figure as a share of a hundred. */
export function shareOf(figure: number | null): number | null {
  return figure === null ? null : Math.min(100, Math.max(0, figure));
}

export function columnCalled(text: string): ColumnName | null {
  return OUTLINE_COLUMNS.find((column) => isCalled(text, `column.${column}`)) ?? null;
}

/** The names that feelings and gaps have in an outline; a note may say "When: tomorrow" and mean nothing of the kind. */
const VALUE_COLUMNS = ['value', 'gap', 'when', 'persona', 'remark'] as const satisfies readonly ColumnName[];
export type ValueColumn = (typeof VALUE_COLUMNS)[number];

export function valueColumnCalled(text: string): ValueColumn | null {
  return VALUE_COLUMNS.find((column) => isCalled(text, `column.${column}`)) ?? null;
}

export function goalCalled(text: string): keyof Goal | null {
  return GOALS.find((goal) => isCalled(text, `about.${goal}`)) ?? null;
}

/** The question of the closing check that a text asks. */
export function closingCalled(text: string): keyof Closing | null {
  return CLOSING_QUESTIONS.find((question) => isCalled(text, `about.closing.${question}`)) ?? null;
}

/** What we write where a map has no title. */
export function isUntitled(text: string): boolean {
  return isCalled(text, 'dialog.untitled');
}
