import type { Tag } from '../../export/svg-tags.ts';
import { starShape } from '../../layout/marks.ts';
import { notePaper } from '../../layout/scene.ts';
import type { Shape } from '../../layout/shape.ts';
import type { JourneyMap, Lane, Note } from '../../map/journey-map.ts';
import { moved } from '../band.ts';
import { PAPER_THEME } from '../print-theme.ts';
import { noteFacts } from './note-facts.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Ribbon, Row } from './row.ts';
import { taskLine } from './task-text.ts';
import { holding, textRows, together } from './text-rows.ts';

const RIBBON = { width: 4, gap: 9 } as const;
const STAR = 5;
const GAP = { notes: 9, facts: 1 } as const;
const BOX = 7;

/** A note with all that is known of it; the strip along it has the colour that it has on the map. */
export function noteRows(paper: ReportPaper, map: JourneyMap, lane: Lane, note: Note): readonly Row[] {
  const { printing, gutter, column } = paper;
  const { t, measure, settings } = printing;
  const ribbon: Ribbon = { x: gutter, width: RIBBON.width, fill: notePaper(PAPER_THEME, { note, lane }).ground };
  const item: Tag = { role: 'listitem' };
  const x = gutter + RIBBON.width + RIBBON.gap;
  const place = { x, width: column - RIBBON.width - RIBBON.gap - 2 * STAR - 4, measure, ribbon };
  const words = note.text.trim() === '' ? t('board.emptyNote') : note.text;
  const text = textRows(words, TEXT.body, { ...place, gap: GAP.notes, tags: [item, { role: 'paragraph' }] });
  const facts = noteFacts(map, note, settings, t).join(' \u00b7 ');
  const known = textRows(facts, TEXT.quiet, { ...place, gap: GAP.facts, tags: [item, { role: 'paragraph' }] });
  const task = note.task === null ? [] : taskRows(paper, note.task, { ...place, tags: [item, { role: 'paragraph' }] });
  const starred = note.important ? text.map((row, at) => (at === 0 ? withStar(row, gutter + column) : row)) : text;
  return facts === '' && task.length === 0
    ? starred
    : [...holding(starred), ...together([...(facts === '' ? [] : known), ...task])];
}

function withStar(row: Row, right: number): Row {
  const star = starShape({ x: right - STAR, y: row.height / 2 }, STAR, PAPER_THEME.ink);
  return { ...row, parts: [...row.parts, { shapes: [star], tags: row.parts[0]?.tags ?? [] }] };
}

type Place = Parameters<typeof textRows>[2];

/** A box to tick, ticked where it is done, and what the task is. */
function taskRows({ printing }: ReportPaper, task: NonNullable<Note['task']>, place: Place): readonly Row[] {
  const { size, lineHeight } = TEXT.quiet;
  const words = taskLine(task, printing.settings.language, printing.t);
  const rows = textRows(words, TEXT.quiet, {
    ...place,
    gap: GAP.facts,
    x: place.x + BOX + 5,
    width: place.width - BOX - 5,
  });
  const at = { x: place.x, y: (size * lineHeight - BOX) / 2 };
  return rows.map((row, line) =>
    line === 0
      ? { ...row, parts: [{ shapes: moved(tickBox(task.done), at), tags: place.tags ?? [] }, ...row.parts] }
      : row,
  );
}

function tickBox(isTicked: boolean): readonly Shape[] {
  const { ink2, ink } = PAPER_THEME;
  const rect = { x: 0, y: 0, width: BOX, height: BOX };
  const tick = [
    { x: 1.4, y: 3.6 },
    { x: 2.9, y: 5.2 },
    { x: 5.8, y: 1.6 },
  ];
  return [
    { kind: 'rect', rect, stroke: ink2, strokeWidth: 0.8, radii: [1.5, 1.5, 1.5, 1.5] },
    ...(isTicked ? [{ kind: 'curve', points: tick, radius: 0, stroke: ink, strokeWidth: 1.2 } as const] : []),
  ];
}
