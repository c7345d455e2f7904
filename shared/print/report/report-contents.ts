import type { Tag } from '../../export/svg-tags.ts';
import { fitText } from '../../layout/fit-text.ts';
import { baselineOf } from '../../layout/text-shapes.ts';
import { PAPER_THEME } from '../print-theme.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Row, Section } from './row.ts';
import { holding, textRows } from './text-rows.ts';

const ENTRY = { size: 10.5, lineHeight: 1.6, weight: 400, number: 34, gap: 8 } as const;

export type ContentsEntry = {
  readonly id: string;
  readonly name: string;
  /** As it stands at the foot of the page. */
  readonly page: number;
};

/** What is where; each entry takes one line, so that their number alone says how much room they need. */
export function contentsSection(paper: ReportPaper, entries: readonly ContentsEntry[]): Section {
  const { width, printing } = paper;
  const { t, measure } = printing;
  const name = t('report.contents');
  const list: Tag = { role: 'list' };
  const heading = textRows(name, TEXT.heading, {
    x: 0,
    width,
    measure,
    tags: [{ role: 'heading', level: 1, id: 'contents' }],
  });
  const rows = entries.map((entry, at) => ({ ...entryRow(paper, entry, list), gap: at === 0 ? 10 : 0 }));
  return { id: 'contents', name, rows: [...holding(heading), ...rows], least: Number.POSITIVE_INFINITY };
}

function entryRow({ width, printing }: ReportPaper, { id, name, page }: ContentsEntry, list: Tag): Row {
  const { measure, settings } = printing;
  const { size, lineHeight, weight } = ENTRY;
  const height = size * lineHeight;
  const room = width - ENTRY.number - ENTRY.gap;
  const fitted = fitText(name, { width: room, height: 0, largest: size, smallest: size, lineHeight, weight }, measure);
  const [line] = fitted.lines;
  const y = baselineOf(size, height);
  const text = { kind: 'text', size, weight, fill: PAPER_THEME.ink, rtl: false } as const;
  const number = new Intl.NumberFormat(settings.language).format(page);
  const [from, to] = [(line?.width ?? 0) + ENTRY.gap, width - measure(number, size, weight) - ENTRY.gap];
  const dots = {
    kind: 'line',
    from: { x: from, y: y - 0.5 },
    to: { x: to, y: y - 0.5 },
    stroke: PAPER_THEME.line,
    strokeWidth: 1,
    dash: [1, 3],
  } as const;
  const item: Tag = { role: 'listitem' };
  return {
    height,
    gap: 0,
    parts: [
      ...(to > from ? [{ shapes: [dots], tags: [list, item] }] : []),
      {
        shapes: [
          { ...text, text: `${line?.text ?? ''} `, at: { x: 0, y }, align: 'start' },
          { ...text, text: number, at: { x: width, y }, align: 'end' },
        ],
        tags: [list, item, { role: 'link', to: id }],
      },
    ],
  };
}
