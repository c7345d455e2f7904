import type { Metric, Stage } from '../../map/journey-map.ts';
import { ChartColumn } from 'lucide';
import { dateWords } from './date-words.ts';
import type { ReportPaper } from './report-style.ts';
import type { Row } from './row.ts';
import { besideName } from './side-block.ts';
import { tableRows } from './table-rows.ts';

/** The figures of a stage: what they are, were, and are to be. */
export function metricRows(paper: ReportPaper, { id }: Stage): readonly Row[] {
  const { map, t, settings } = paper.printing;
  const metrics = map.metrics.filter(({ stage }) => stage === id);
  if (metrics.length === 0) return [];
  const number = new Intl.NumberFormat(settings.language, { maximumFractionDigits: 6 });
  const figure = (value: number | null, { unit }: Metric): string =>
    value === null ? '-' : isShort(unit) ? `${number.format(value)} ${unit.trim()}` : number.format(value);
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
        more: [isShort(metric.unit) ? '' : metric.unit.trim(), t(`report.${metric.better}`)]
          .filter((part) => part !== '')
          .join(', '),
      },
      { text: figure(metric.baseline, metric) },
      { text: figure(metric.actual, metric), isStrong: true },
      { text: figure(metric.target, metric) },
      { text: number.format(metric.weight) },
      {
        text: [metric.source.trim(), metric.date.trim() === '' ? '' : dateWords(metric.date, settings.language)]
          .filter((part) => part !== '')
          .join(', '),
      },
    ]),
  });
  return besideName(paper, { name: t('sheet.metrics'), icon: ChartColumn, level: 2 }, rows);
}

/** A sign such as % or Rp stands with each figure; a longer unit is said once. */
function isShort(unit: string): boolean {
  const { length } = unit.trim();
  return length > 0 && length <= 3;
}
