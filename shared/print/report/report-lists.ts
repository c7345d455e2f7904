import { dayText } from './day-text.ts';
import type { PlacedNote } from './report-notes.ts';
import { tasksOnPaper, unprovenPains } from './report-notes.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Row, Section } from './row.ts';
import { tableRows } from './table-rows.ts';
import { holding, textRows } from './text-rows.ts';

/** What is to be done, by whom and until when; null where nothing is. */
export function taskSection(paper: ReportPaper): Section | null {
  const { map, t, settings } = paper.printing;
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
    rows: tasks.map((placed) => [
      { text: words(placed.note.text) },
      { text: placeOf(paper, placed) },
      { text: words(placed.note.task?.owner ?? '') },
      { text: dayText(words(placed.note.task?.due ?? ''), settings.language) },
      { text: t(placed.note.task?.done === true ? 'value.yes' : 'value.no') },
    ]),
  });
  return section(paper, { id: 'tasks', name: t('report.tasks'), line: t('report.tasksLine'), rows: table });
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
    ],
    rows: pains.map((placed) => [{ text: words(placed.note.text) }, { text: placeOf(paper, placed) }]),
  });
  return section(paper, { id: 'pains', name: t('report.pains'), line: t('report.painsLine'), rows: table });
}

type Listed = { readonly id: string; readonly name: string; readonly line: string; readonly rows: readonly Row[] };

function section({ width, printing: { measure } }: ReportPaper, { id, name, line, rows }: Listed): Section {
  const place = { x: 0, width, measure };
  return {
    id,
    name,
    rows: [
      ...holding(textRows(name, TEXT.heading, { ...place, tags: [{ role: 'heading', level: 1, id }] })),
      ...holding(textRows(line, TEXT.quiet, { ...place, gap: 3 })),
      ...rows,
    ],
    isApart: false,
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
