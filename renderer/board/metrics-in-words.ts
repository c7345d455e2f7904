import { metricFigures } from '../../shared/metric-words.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { JourneyMap, StageId } from '../../shared/map/journey-map.ts';

/** What is measured at a stage, for whoever does not see its cards: "Conversion rate 1.9 of 3 %"; undefined: nothing. */
export function metricsInWords({ metrics }: JourneyMap, stage: StageId, t: Translate): string | undefined {
  const said = metrics
    .filter((metric) => metric.stage === stage)
    .map((metric) => `${metric.name.trim() || t('metric.unnamed')}: ${metricFigures(metric, t)}`);
  return said.length === 0 ? undefined : said.join('; ');
}
