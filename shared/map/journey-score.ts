import type { Emotion, JourneyMap, Metric, StageId } from './journey-map.ts';
import { reachedShare } from './reached-share.ts';

/**
 * The journey score (Skor perjalanan pelanggan), 0..100 for each stage and for the map.
 *
 * A stage's score is put together of three parts, each 0..100:
 *
 *     metrics   weight 2   the mean of what each chosen metric reached (reached-share.ts), weighted by the metrics' weights
 *     emotion   weight 1   the mean of what all personas feel now, -2..+2 stretched to 0..100
 *     gap       weight 1   received against expected, -2..+2 stretched to 0..100: 50 where they got what they expected
 *
 *     score of a stage = sum(weight x part) / sum(weight), over the parts of which anything is known
 *     score of the map = mean of its stages' scores, all stages alike
 *
 * What is measured makes half of it, what the team judges the other half. A metric is chosen by a weight above 0.
 *
 * A missing figure never touches the score: it is left out of its part, and a part of which nothing is known is left
 * out of its stage, a stage of which nothing is known out of the map. It lowers the confidence instead, 0..1:
 *
 *     confidence of a stage = sum(weight x share of the part that is there) / 4
 *     confidence of the map = mean of all its stages' confidences, 0 for a stage without a score
 *
 * The share that is there of the metrics is the weight of those with a figure among all that are chosen (0 where none
 * is), of the emotion and of the gap 1 or 0. All three parts are asked of every map, so that two maps can be compared.
 *
 * Stages count alike because the customer goes through every one of them: weighed by their confidence, a stage could
 * leave the mean by leaving its figures away; weighed by how many metrics they have, the one that is easy to measure
 * would drown the others. Hidden stages do not count. Where nothing at all is known the score is null, never 0.
 */
export const PART_WEIGHTS = { metric: 2, emotion: 1, gap: 1 } as const;
export type ScorePart = keyof typeof PART_WEIGHTS;

/** What of a map the score is computed from. */
export type Scored = Pick<JourneyMap, 'stages' | 'metrics' | 'emotions' | 'gaps'>;

/** One line of the computation. */
export type ScoreInput = {
  readonly part: ScorePart;
  /** null: it is the emotion or the gap, or no metric of the stage is chosen. */
  readonly metric: Metric | null;
  /** The metric's actual figure, the mean emotion, the gap; null: missing. */
  readonly figure: number | null;
  /** 0..100; null: a figure is missing. */
  readonly reached: number | null;
  /** 0..1: how much of the stage's score it makes. All of a stage add up to 1, or to 0 where nothing is known. */
  readonly counts: number;
  /** Points of the score: what it reached x what it counts. All of a stage add up to its score. */
  readonly points: number | null;
};

export type StageScore = {
  readonly stage: StageId;
  readonly score: number | null;
  readonly confidence: number;
  readonly inputs: readonly ScoreInput[];
};

export type JourneyScore = {
  readonly score: number | null;
  readonly confidence: number;
  /** Of every visible stage, in their order. */
  readonly stages: readonly StageScore[];
};

const computed = new WeakMap<Scored['metrics'], { readonly of: Scored; readonly score: JourneyScore }>();

/** The same, computed once for as long as nothing that it is made of changes: most changes of a map are of notes. */
export function scoreOf(map: Scored): JourneyScore {
  const known = computed.get(map.metrics);
  const { of } = known ?? {};
  const isKnown = of?.stages === map.stages && of.emotions === map.emotions && of.gaps === map.gaps;
  if (known !== undefined && isKnown) return known.score;
  const score = journeyScore(map);
  const { stages, metrics, emotions, gaps } = map;
  computed.set(metrics, { of: { stages, metrics, emotions, gaps }, score });
  return score;
}

/** What one part brings: its lines, each with its share of the part, and how much of it is there. */
type Part = {
  readonly part: ScorePart;
  readonly there: number;
  readonly lines: readonly { readonly metric: Metric | null; readonly figure: number | null; readonly share: number }[];
};

export function journeyScore({ stages, metrics, emotions, gaps }: Scored): JourneyScore {
  const ofStage = { metrics: byStage(metrics), emotions: byStage(emotions), gaps: byStage(gaps) };
  const scores = stages
    .filter(({ hidden }) => !hidden)
    .map(({ id }) =>
      stageScore(id, [
        metricPart(ofStage.metrics.get(id) ?? []),
        emotionPart(ofStage.emotions.get(id) ?? []),
        judgedPart('gap', (ofStage.gaps.get(id) ?? []).slice(0, 1)),
      ]),
    );
  const known = scores.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    score: meanOf(known),
    confidence: meanOf(scores.map(({ confidence }) => confidence)) ?? 0,
    stages: scores,
  };
}

function byStage<Entry extends { readonly stage: StageId }>(list: readonly Entry[]): ReadonlyMap<StageId, Entry[]> {
  const stages = new Map<StageId, Entry[]>();
  for (const entry of list) {
    const others = stages.get(entry.stage);
    if (others === undefined) stages.set(entry.stage, [entry]);
    else others.push(entry);
  }
  return stages;
}

function stageScore(stage: StageId, parts: readonly Part[]): StageScore {
  const inPlay = sum(parts.filter(({ there }) => there > 0).map(({ part }) => PART_WEIGHTS[part]));
  const inputs = parts.flatMap(({ part, lines }) =>
    lines.map(({ metric, figure, share }): ScoreInput => {
      const reached = reachedBy(metric, figure);
      const counts = reached === null || inPlay === 0 ? 0 : (PART_WEIGHTS[part] / inPlay) * share;
      return { part, metric, figure, reached, counts, points: reached === null ? null : reached * counts };
    }),
  );
  const asked = sum(Object.values(PART_WEIGHTS));
  return {
    stage,
    score: inPlay === 0 ? null : within(sum(inputs.map(({ points }) => points ?? 0)), 100),
    confidence: within(sum(parts.map(({ part, there }) => PART_WEIGHTS[part] * there)) / asked, 1),
    inputs,
  };
}

function reachedBy(metric: Metric | null, figure: number | null): number | null {
  if (metric !== null) return reachedShare(metric);
  return figure === null ? null : within(((figure + 2) / 4) * 100, 100);
}

function metricPart(metrics: readonly Metric[]): Part {
  const chosen = metrics.filter(({ weight }) => weight > 0);
  // Weights as shares of the largest, so that no sum of them is too large to be told.
  const largest = Math.max(...chosen.map(({ weight }) => weight));
  const weighed = chosen.map((metric) => ({
    metric,
    weight: metric.weight / largest,
    isThere: reachedShare(metric) !== null,
  }));
  const all = sum(weighed.map(({ weight }) => weight));
  const known = sum(weighed.filter(({ isThere }) => isThere).map(({ weight }) => weight));
  const nothing = { metric: null, figure: null, share: 0 };
  return {
    part: 'metric',
    there: known === 0 ? 0 : known / all,
    lines:
      chosen.length === 0
        ? [nothing]
        : weighed.map(({ metric, weight, isThere }) => ({
            metric,
            figure: metric.actual,
            share: isThere && known > 0 ? weight / known : 0,
          })),
  };
}

/** A file may say two things of one persona (two gaps of one stage); the first counts. */
function emotionPart(emotions: readonly Emotion[]): Part {
  const now = emotions.filter(({ when }) => when === 'now').toReversed();
  return judgedPart('emotion', [...new Map(now.map((emotion) => [emotion.persona, emotion])).values()]);
}

function judgedPart(part: 'emotion' | 'gap', said: readonly { readonly value: number }[]): Part {
  const figure = meanOf(said.map(({ value }) => value));
  return { part, there: figure === null ? 0 : 1, lines: [{ metric: null, figure, share: 1 }] };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** Adding up may end a hair above what is possible. */
function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
