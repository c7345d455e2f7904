import type { Tag } from '../../export/svg-tags.ts';
import { baselineOf } from '../../layout/text-shapes.ts';
import type { Shape } from '../../layout/shape.ts';
import { fitText } from '../../layout/fit-text.ts';
import { textShapes } from '../../layout/text-shapes.ts';
import { evidenceCounts } from '../../map/evidence.ts';
import { scoreOf } from '../../map/journey-score.ts';
import { percentText } from '../../percent-text.ts';
import { PAPER_THEME } from '../print-theme.ts';
import type { Printing } from '../printing.ts';
import { notesOnPaper, tasksOnPaper, unprovenPains } from './report-notes.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Row } from './row.ts';

/** `value` as it is written, and what it counts. */
type Figure = { readonly value: string; readonly name: string };

const FIGURE = { size: 24, lineHeight: 1.2, weight: 600, gap: 14, least: 90 } as const;

/** How the map stands, in a row of a few large figures. */
export function coverFigures(paper: ReportPaper): readonly Row[] {
  const figures = figuresOf(paper);
  if (figures.length === 0) return [];
  const across = Math.max(1, Math.min(figures.length, Math.floor(paper.width / FIGURE.least)));
  const width = (paper.width - FIGURE.gap * (across - 1)) / across;
  const list: Tag = { role: 'list' };
  const rows: Row[] = [];
  for (let at = 0; at < figures.length; at += across) {
    const shown = figures.slice(at, at + across).map((figure) => figureShapes(figure, width, paper));
    rows.push({
      height: Math.max(...shown.map(({ height }) => height)),
      gap: at === 0 ? 22 : 10,
      parts: shown.map(({ shapes }, place) => ({
        shapes: shapes.map((shape) => ({
          ...shape,
          at: { ...shape.at, x: shape.at.x + place * (width + FIGURE.gap) },
        })),
        tags: [list, { role: 'listitem' }],
      })),
    });
  }
  return rows;
}

type TextShape = Extract<Shape, { kind: 'text' }>;

function figureShapes(
  { value, name }: Figure,
  width: number,
  { printing: { measure } }: ReportPaper,
): { readonly shapes: readonly TextShape[]; readonly height: number } {
  const { size, lineHeight, weight } = FIGURE;
  const top = size * lineHeight;
  const { size: small, lineHeight: line, weight: light, fill } = TEXT.quiet;
  const fitting = {
    width,
    height: small * line * 3,
    largest: small,
    smallest: small * 0.8,
    lineHeight: line,
    weight: light,
  };
  const named = fitText(name, fitting, measure);
  const words = textShapes(named, { x: 0, y: top }, width, fill);
  const figure: TextShape = {
    kind: 'text',
    text: `${value} `,
    at: { x: 0, y: baselineOf(size, top) },
    align: 'start',
    rtl: false,
    size,
    weight,
    fill: PAPER_THEME.ink,
  };
  return {
    shapes: [figure, ...words.filter((shape) => shape.kind === 'text')],
    height: top + named.lines.length * named.lineHeight,
  };
}

function figuresOf({ printing }: ReportPaper): readonly Figure[] {
  return [...scoreFigures(printing), ...countFigures(printing)];
}

function scoreFigures({ map, t }: Printing): readonly Figure[] {
  const { score, confidence } = scoreOf(map);
  if (score === null) return [];
  return [{ value: String(Math.round(score)), name: t('report.score', { confidence: Math.round(confidence * 100) }) }];
}

function countFigures({ map, t, settings }: Printing): readonly Figure[] {
  const notes = notesOnPaper(map);
  if (notes.length === 0) return [];
  const number = new Intl.NumberFormat(settings.language);
  const open = tasksOnPaper(map).filter(({ task }) => !task.done).length;
  const pains = unprovenPains(map).length;
  return [
    { value: number.format(notes.length), name: t('report.countNotes', { count: notes.length }) },
    { value: percentText(evidenceCounts(map).percent ?? 0, t), name: t('report.countProven') },
    { value: number.format(open), name: t('report.countTasks', { count: open }) },
    { value: number.format(pains), name: t('report.countPains', { count: pains }) },
  ];
}
