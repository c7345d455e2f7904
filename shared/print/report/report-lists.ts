import type { Closing } from '../../map/journey-map.ts';
import { agendaTable } from '../../export/agenda-table.ts';
import { placeWords, type VoteTable, voteTables } from '../../export/vote-tables.ts';
import { dateWords } from './date-words.ts';
import { isOverdue } from '../../map/tasks.ts';
import { goesOn } from './goes-on.ts';
import type { PlacedNote } from './report-notes.ts';
import { tasksOnPaper, unprovenPains } from './report-notes.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Row, Section } from './row.ts';
import { besideName } from './side-block.ts';
import { tableRows } from './table-rows.ts';
import { holding, textRows } from './text-rows.ts';

/** Of a page: with less of it left a list begins on the next one. */
const LEAST = 0.3;

/** What is to be done, by whom and until when; null where nothing is. */
export function taskSection(paper: ReportPaper): Section | null {
  const { map, t, settings, date } = paper.printing;
  const tasks = tasksOnPaper(map);
  if (tasks.length === 0) return null;
  const table = tableRows(paper, {
    x: 0,
    columns: [
      { name: t('report.task'), share: 3.2 },
      { name: t('report.place'), share: 1.7 },
      { name: t('column.owner'), share: 1.3 },
      { name: t('column.due'), share: 1.4 },
      { name: t('column.done'), share: 0.7 },
    ],
    rows: tasks.map(({ task, ...placed }) => [
      { text: words(placed.note.text) },
      { text: placeOf(paper, placed) },
      { text: words(task.owner) },
      {
        text: dateWords(task.due, settings.language),
        more: isOverdue(task, date) ? t('report.overdue') : '',
      },
      { text: t(task.done ? 'value.yes' : 'value.no') },
    ]),
  });
  return section(paper, { id: 'tasks', name: t('report.tasks'), line: t('report.tasksLine'), rows: table });
}

/** What the room gave its dots to, a table for each closed round; null where none is. */
export function voteSection(paper: ReportPaper): Section | null {
  const { width, printing } = paper;
  const { map, t, measure } = printing;
  const tables = voteTables(map, t);
  if (tables.length === 0) return null;
  const place = { x: 0, width, measure };
  const rows = tables.flatMap(({ name, summary, rows: ranked }) => [
    ...holding(textRows(words(name), TEXT.strong, { ...place, gap: 12 })),
    ...holding(textRows(summary, TEXT.quiet, { ...place, gap: 2 })),
    ...(ranked.length === 0 ? [] : voteTable(paper, ranked)),
  ]);
  return section(paper, { id: 'votes', name: t('vote.heading'), line: t('vote.reportLine'), rows });
}

function voteTable(paper: ReportPaper, ranked: VoteTable['rows']): readonly Row[] {
  const { t } = paper.printing;
  return tableRows(paper, {
    x: 0,
    columns: [
      { name: t('vote.column.place'), share: 0.9 },
      { name: t('vote.column.note'), share: 3.2 },
      { name: t('vote.column.where'), share: 1.7 },
      { name: t('vote.column.dots'), share: 0.7, align: 'end' },
      { name: t('vote.column.people'), share: 0.8, align: 'end' },
    ],
    rows: ranked.map((row) => [
      { text: placeWords(row, t), isStrong: true },
      { text: words(row.text) },
      { text: row.where },
      { text: String(row.dots) },
      { text: String(row.people) },
    ]),
  });
}

/** What the workshop took, step by step; null where it was not held. */
export function agendaSection(paper: ReportPaper): Section | null {
  const { map, t } = paper.printing;
  const table = agendaTable(map.agenda, t);
  if (table === null) return null;
  const lines = [...table.lines.map((line) => ({ ...line, isStrong: false })), { ...table.sum, isStrong: true }];
  const rows = tableRows(paper, {
    x: 0,
    columns: [
      { name: t('column.step'), share: 4 },
      { name: t('agenda.column.planned'), share: 1, align: 'end' },
      { name: t('agenda.column.used'), share: 1, align: 'end' },
    ],
    rows: lines.map(({ name, planned, used, isStrong }) => [
      { text: words(name), isStrong },
      { text: planned, isStrong },
      { text: used, isStrong },
    ]),
  });
  return section(paper, { id: 'agenda', name: t('agenda.times'), line: t('agenda.reportLine'), rows });
}

/** What hurts, and nobody has proven yet; null where there is nothing of that kind. */
export function painSection(paper: ReportPaper): Section | null {
  const { map, t } = paper.printing;
  const pains = unprovenPains(map);
  if (pains.length === 0) return null;
  const table = tableRows(paper, {
    x: 0,
    columns: [
      { name: t('report.pain'), share: 3.2 },
      { name: t('report.place'), share: 1.7 },
      { name: t('evidence.title'), share: 1.3 },
    ],
    rows: pains.map((placed) => [
      { text: words(placed.note.text) },
      { text: placeOf(paper, placed) },
      { text: t(`evidence.${placed.note.evidence.kind}`) },
    ]),
  });
  return section(paper, { id: 'pains', name: t('report.pains'), line: t('report.painsLine'), rows: table });
}

type Listed = { readonly id: string; readonly name: string; readonly line: string; readonly rows: readonly Row[] };

function section(paper: ReportPaper, { id, name, line, rows }: Listed): Section {
  const { width, height, printing } = paper;
  const { measure } = printing;
  const place = { x: 0, width, measure };
  return {
    id,
    name,
    rows: [
      ...holding(textRows(name, TEXT.heading, { ...place, tags: [{ role: 'heading', level: 1, id }] })),
      ...holding(textRows(line, TEXT.quiet, { ...place, gap: 3 })),
      ...rows,
    ],
    least: height * LEAST,
    again: goesOn(paper, name),
  };
}

function placeOf({ printing: { t } }: ReportPaper, { stage, lane }: PlacedNote): string {
  return t('board.cell', {
    stage: stage.name.trim() === '' ? t('board.unnamedStage') : stage.name.trim(),
    lane: lane.name.trim() === '' ? t('board.unnamedLane') : lane.name.trim(),
  });
}

function words(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

const CLOSING = ['needs', 'problems', 'competitors', 'leaving'] as const satisfies readonly (keyof Closing)[];

/** What was answered at the end of the workshop; null where nothing was. */
export function closingSection(paper: ReportPaper): Section | null {
  const { printing, gutter, column, width, height } = paper;
  const { map, t, measure } = printing;
  const answered = CLOSING.filter((key) => map.closing[key].trim() !== '');
  if (answered.length === 0) return null;
  const name = t('export.closing');
  const heading = textRows(name, TEXT.heading, {
    x: 0,
    width,
    measure,
    tags: [{ role: 'heading', level: 1, id: 'closing' }],
  });
  const answers = answered.flatMap((key) =>
    besideName(
      paper,
      { name: t(`about.closing.${key}`), level: 2, gap: 12 },
      textRows(map.closing[key], TEXT.body, { x: gutter, width: column, measure }),
    ),
  );
  return {
    id: 'closing',
    name,
    rows: [...holding(heading), ...answers],
    least: height * LEAST,
    again: goesOn(paper, name),
  };
}
