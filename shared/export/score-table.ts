import type { Translate } from '../i18n/translate.ts';
import type { JourneyMap, StageId } from '../map/journey-map.ts';
import { type JourneyScore, type ScoreInput, scoreOf, type StageScore } from '../map/journey-score.ts';
import { stageOf } from '../map/queries.ts';
import { isBeforeFigure, joinUnit } from '../number-text.ts';

/** How the score of a stage was computed, in words: a row for each input, as long as SCORE_COLUMNS. */
export type StageScoreTable = {
  readonly stage: StageId;
  readonly name: string;
  readonly score: string;
  readonly confidence: string;
  readonly rows: readonly { readonly key: string; readonly isMissing: boolean; readonly cells: readonly string[] }[];
};

export const SCORE_COLUMNS = ['what', 'figure', 'reached', 'counts', 'points'] as const;

/** How the score of a map was computed. What people see of it anywhere, and read in files, is made of this. */
export function scoreTables(map: JourneyMap, t: Translate): readonly StageScoreTable[] {
  return scoreOf(map).stages.map((of) => ({
    stage: of.stage,
    name: stageOf(map, of.stage)?.name.trim() || t('board.unnamedStage'),
    ...scoreWords(of, t),
    rows: of.inputs.map((input) => ({
      key: input.metric?.id ?? input.part,
      isMissing: input.reached === null,
      cells: inputCells(input, t),
    })),
  }));
}

/** "48 of 100" and "Confidence 69 %". */
export function scoreWords(
  { score, confidence }: Pick<StageScore | JourneyScore, 'score' | 'confidence'>,
  t: Translate,
) {
  return {
    score: score === null ? t('score.none') : t('score.ofHundred', { score: Math.round(score) }),
    confidence: t('score.confidence', { confidence: Math.round(confidence * 100) }),
  };
}

function inputCells(input: ScoreInput, t: Translate): readonly string[] {
  const { reached, counts, points } = input;
  const [name, figure] = [inputName(input, t), inputFigure(input, t)];
  if (reached === null) return [name, figure, t('score.missing'), '', ''];
  const percent = (value: number): string => t('score.percent', { value: tenths(value) });
  return [name, figure, percent(reached), percent(counts * 100), t('score.points', { value: tenths(points ?? 0) })];
}

/** Texts write numbers as their language does. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function inputName({ part, metric }: ScoreInput, t: Translate): string {
  if (part !== 'metric') return t(`score.part.${part}`);
  return metric === null ? t('score.noMetric') : metric.name.trim() || t('metric.unnamed');
}

/** Its figures, as far as they are known. */
function inputFigure({ part, metric, figure }: ScoreInput, t: Translate): string {
  if (part !== 'metric') return figure === null ? '' : t('score.feeling', { value: tenths(figure) });
  if (metric === null) return '';
  const { actual, target, unit, baseline } = metric;
  const locale = t('method.locale');
  const number = new Intl.NumberFormat(locale);
  const withUnit = (value: number): string => joinUnit(number.format(value), unit, locale);
  // A unit behind the last figure is read with all of them; one that stands before it is not.
  const figureOf = isBeforeFigure(unit, locale) ? withUnit : (value: number): string => number.format(value);
  const missing = t('score.missing');
  const ends = {
    actual: actual === null ? missing : figureOf(actual),
    target: target === null ? missing : withUnit(target),
  };
  return baseline === null
    ? t('score.figuresBare', ends)
    : t('score.figures', { ...ends, baseline: figureOf(baseline) });
}
