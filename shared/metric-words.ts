import type { Translate } from './i18n/translate.ts';
import type { Metric } from './map/journey-map.ts';
import { isBeforeFigure, joinUnit } from './number-text.ts';

/** "1.9 of 3 %", "Rp 20.000 dari Rp 25.000", as far as it is known. */
export function metricFigures({ actual, target, unit }: Metric, t: Translate): string {
  if (actual === null) return t('metric.none.actual');
  const locale = t('method.locale');
  const number = new Intl.NumberFormat(locale);
  const figure = (value: number): string => joinUnit(number.format(value), unit, locale);
  if (target === null) return figure(actual);
  const first = isBeforeFigure(unit, locale) ? figure(actual) : number.format(actual);
  return t('metric.of', { actual: first, target: figure(target) });
}
