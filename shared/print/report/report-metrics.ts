import { joinUnit } from '../../number-text.ts';
import type { Metric, Stage } from '../../map/journey-map.ts';
import { figuresOverTime } from '../../map/figures-over-time.ts';
import { dotShape } from '../../layout/marks.ts';
import { trendOf } from '../../layout/metric-picture.ts';
import { ChartColumn } from 'lucide';
import { PAPER_THEME } from '../print-theme.ts';
import type { Printing } from '../printing.ts';
import { dateWords } from './date-words.ts';
import type { ReportPaper } from './report-style.ts';
import type { Row } from './row.ts';
import { besideName } from './side-block.ts';
import { type TableCell, tableRows } from './table-rows.ts';
import { factsText } from '../../list-text.ts';

/** The figures as a line, a line of small text high. */
const TREND = { width: 44, height: 8, top: 2, dot: 1.6 } as const;

/** The figures of a stage: what they are, were, and are to be. */
export function metricRows(paper: ReportPaper, { id }: Stage): readonly Row[] {
  const { map, t, settings } = paper.printing;
  const metrics = map.metrics.filter(({ stage }) => stage === id);
  if (metrics.length === 0) return [];
  const number = new Intl.NumberFormat(settings.language, { maximumFractionDigits: 6 });
  const figure = (value: number | null, { unit }: Metric): string =>
    value === null ? '-' : joinUnit(number.format(value), isShort(unit) ? unit : '', settings.language);
  const rows = tableRows(paper, {
    columns: [
      { name: t('report.figure'), share: 2.4 },
      { name: t('column.baseline'), share: 1.1, align: 'end' },
      { name: t('column.actual'), share: 1.3, align: 'end' },
      { name: t('column.target'), share: 1.1, align: 'end' },
      { name: t('column.weight'), share: 0.8, align: 'end' },
      { name: t('column.source'), share: 2 },
    ],
    rows: metrics.map((metric) => [
      {
        text: metric.name.trim(),
        more: factsText([isShort(metric.unit) ? '' : metric.unit.trim(), t(`report.${metric.better}`)], t),
        ...overTime(metric, (value) => figure(value, metric), paper.printing),
      },
      { text: figure(metric.baseline, metric) },
      { text: figure(metric.actual, metric), isStrong: true },
      { text: figure(metric.target, metric) },
      { text: number.format(metric.weight) },
      {
        text: factsText(
          [metric.source.trim(), metric.date.trim() === '' ? '' : dateWords(metric.date, settings.language)],
          t,
        ),
      },
    ]),
  });
  return besideName(paper, { name: t('sheet.metrics'), icon: ChartColumn, level: 2 }, rows);
}

/** What was measured before and is measured now, drawn and in words; nothing where there is one figure alone. */
function overTime(
  metric: Metric,
  figure: (value: number) => string,
  { t, settings }: Printing,
): Pick<TableCell, 'beneath'> {
  const figures = figuresOverTime(metric);
  if (figures.length < 2) return {};
  const points = trendOf(metric, { x: TREND.dot, y: TREND.top, width: TREND.width, height: TREND.height });
  const last = points.at(-1);
  const told = figures.map(({ date, actual }, at) => {
    const isNow = metric.actual !== null && at === figures.length - 1;
    const when = isNow ? t('report.now') : dateWords(date, settings.language);
    return when === '' ? figure(actual) : `${figure(actual)} (${when})`;
  });
  return {
    beneath: {
      drawing: [
        { kind: 'curve', points, radius: 0, stroke: PAPER_THEME.ink, strokeWidth: 0.9 },
        ...(last === undefined ? [] : [dotShape(last, TREND.dot, PAPER_THEME.ink)]),
      ],
      width: TREND.width + 2 * TREND.dot,
      words: told.join(' \u00b7 '),
    },
  };
}

/** A sign such as % or Rp stands with each figure; a longer unit is said once. */
function isShort(unit: string): boolean {
  const { length } = unit.trim();
  return length > 0 && length <= 3;
}
