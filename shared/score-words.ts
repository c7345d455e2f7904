import type { Translate } from './i18n/translate.ts';
import type { Language } from './map/journey-map.ts';
import type { ScoreInput } from './map/journey-score.ts';
import { numberText, withUnit } from './number-text.ts';

/** What an input of the score is called. */
export function inputName({ part, metric }: ScoreInput, t: Translate): string {
  if (part !== 'metric') return t(`score.part.${part}`);
  if (metric === null) return t('score.noMetric');
  return metric.name.trim() === '' ? t('metric.unnamed') : metric.name;
}

/** Its figures, as far as they are known. */
export function inputFigure({ part, metric, figure }: ScoreInput, t: Translate, language: Language): string {
  if (part !== 'metric') {
    const value = figure === null ? null : numberText(Math.round(figure * 100) / 100, language);
    return value === null ? '' : t('score.feeling', { value });
  }
  if (metric === null) return '';
  const told = (value: number | null, unit: string): string =>
    value === null ? t('score.missing') : withUnit(value, unit, language);
  // The unit is said once, behind the last figure.
  const { baseline } = metric;
  const [actual, target] = [told(metric.actual, ''), told(metric.target, metric.unit)];
  return baseline === null
    ? t('score.figuresBare', { actual, target })
    : t('score.figures', { actual, target, baseline: told(baseline, '') });
}
