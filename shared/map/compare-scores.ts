import type { Difference, ScoreOfStage } from './differences.ts';
import { scoreOf } from './journey-score.ts';
import type { JourneyMap, StageId } from './journey-map.ts';
import type { Pair } from './match-records.ts';

/** Where the score of the whole map or of a stage that both have comes to another figure. */
export function differencesInScores(
  before: JourneyMap,
  after: JourneyMap,
  stages: readonly Pair<{ readonly id: StageId }>[],
): readonly Difference<'score'>[] {
  const scores = { before: scoresOf(before), after: scoresOf(after) };
  const places = [
    { before: null, after: null },
    ...stages.map((pair) => ({ before: pair.before.id, after: pair.after.id })),
  ];
  return places.flatMap((place): readonly Difference<'score'>[] => {
    const [from, to] = [scores.before.get(place.before), scores.after.get(place.after)];
    // A stage that is hidden has none.
    if (from === undefined || to === undefined || from.score === to.score) return [];
    return [{ kind: 'changed', of: 'score', before: from, after: to, fields: [] }];
  });
}

function scoresOf(map: JourneyMap): ReadonlyMap<StageId | null, ScoreOfStage> {
  const { score, stages } = scoreOf(map);
  return new Map(
    [{ stage: null, score }, ...stages].map((one) => [one.stage, { stage: one.stage, score: shown(one.score) }]),
  );
}

function shown(score: number | null): number | null {
  return score === null ? null : Math.round(score);
}
