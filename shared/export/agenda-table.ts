import type { Translate } from '../i18n/translate.ts';
import type { AgendaStep } from '../map/journey-map.ts';
import { minutesOf } from '../workshop/agenda-templates.ts';
import { clockText } from '../workshop/running.ts';
import { HEADING } from './list-sheet.ts';
import type { Sheet } from './xlsx.ts';

/** What was planned and what was used, in words. */
export type AgendaLine = { readonly name: string; readonly planned: string; readonly used: string };
export type AgendaTable = { readonly lines: readonly AgendaLine[]; readonly sum: AgendaLine };

/** null: none of the steps was held yet. */
export function agendaTable(agenda: readonly AgendaStep[], t: Translate): AgendaTable | null {
  if (agenda.every(({ used }) => used === null)) return null;
  const seconds = (count: number) => clockText(count * 1_000);
  return {
    lines: agenda.map(({ name, minutes, used }) => ({
      name: name.trim() === '' ? t('agenda.unnamed') : name,
      planned: seconds(minutes * 60),
      used: used === null ? t('agenda.notHeld') : seconds(used),
    })),
    sum: {
      name: t('agenda.sum'),
      planned: seconds(minutesOf(agenda) * 60),
      used: seconds(agenda.reduce((sum, { used }) => sum + (used ?? 0), 0)),
    },
  };
}

const WIDTHS = [32, 60, 44, 14, 14];

/** The steps of the agenda, without what is for the facilitator alone, and their minutes in figures to reckon with. */
export function agendaSheet(agenda: readonly AgendaStep[], t: Translate): Sheet {
  const columns = [
    t('agenda.column.step'),
    t('agenda.todo'),
    t('agenda.question'),
    t('agenda.column.plannedMinutes'),
    t('agenda.column.usedMinutes'),
  ];
  const rows = agenda.map(({ name, todo, question, minutes, used }) => [
    name,
    todo,
    question,
    minutes,
    used === null ? null : Math.round(used / 6) / 10,
  ]);
  return {
    name: t('agenda.title'),
    table: { columns, rows },
    widths: WIDTHS,
    frozenColumns: 1,
    hasFilter: rows.length > 0,
    look: (row) => (row === 0 ? HEADING : {}),
  };
}
