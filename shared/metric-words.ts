import type { Translate } from './i18n/translate.ts';
import type { Metric } from './map/journey-map.ts';

/** "1.9 of 3 %", as far as it is known. */
export function metricFigures({ actual, target, unit }: Metric, t: Translate): string {
  if (actual === null) return t('metric.none.actual');
  const of = unit.trim() === '' ? '' : `\u00a0${unit.trim()}`;
  return target === null ? t('metric.alone', { actual, unit: of }) : t('metric.of', { actual, target, unit: of });
}
