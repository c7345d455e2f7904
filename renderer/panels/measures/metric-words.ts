import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Metric } from '../../../shared/map/journey-map.ts';
import { reachedShare } from '../../../shared/map/reached-share.ts';

export function metricName({ name }: Pick<Metric, 'name'>, t: Translate): string {
  return name.trim() === '' ? t('metric.unnamed') : name;
}

/** What a metric brings to the score, or why it brings nothing. */
export function reachedWords(metric: Metric, t: Translate): string {
  if (metric.weight <= 0) return t('metric.unweighted');
  const { actual, target } = metric;
  if (actual === null && target === null) return t('metric.missingBoth');
  if (actual === null) return t('metric.missing', { what: t('metric.missing.actual') });
  if (target === null) return t('metric.missing', { what: t('metric.missing.target') });
  return t('metric.reached', { percent: Math.round(reachedShare(metric) ?? 0) });
}
