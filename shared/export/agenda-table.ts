import type { Translate } from '../i18n/translate.ts';
import type { AgendaStep, JourneyMap } from '../map/journey-map.ts';
import { minutesOf } from '../workshop/agenda-templates.ts';
import { clockText } from '../workshop/running.ts';
import { labelsById } from './labels.ts';
import { listSheet } from './list-sheet.ts';
import type { Sheet } from './xlsx.ts';

/** What was planned and what was used, in words. */
export type AgendaLine = { readonly name: string; readonly planned: string; readonly used: string };
type Agenda = Pick<JourneyMap, 'agenda' | 'stages' | 'lanes'>;
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

/**
 * The steps of the agenda, without what is for the facilitator alone; their minutes in figures to reckon with, so finely
 * that the seconds come back from them.
 */
export function agendaSheet({ agenda, stages, lanes }: Agenda, t: Translate): Sheet {
  const labels = { stages: labelsById(stages), lanes: labelsById(lanes) };
  return listSheet(
    t,
    'agenda',
    agenda.map((step) => ({
      step: step.name,
      todo: step.todo,
      question: step.question,
      plannedMinutes: step.minutes,
      usedMinutes: step.used === null ? null : Math.round((step.used / 60) * 100) / 100,
      stages: step.stages.map((id) => labels.stages.get(id) ?? '').join('; '),
      lanes: step.lanes.map((id) => labels.lanes.get(id) ?? '').join('; '),
    })),
  );
}
