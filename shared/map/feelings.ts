import type { Emotion, Gap, JourneyMap, Lane, StageId } from './journey-map.ts';
import { visibleLanes } from './queries.ts';

/** How somebody feels, or wishes to, along the whole journey. persona null: everyone. */
export type Curve = Pick<Emotion, 'persona' | 'when'>;

/** One point of a curve. */
export type FeelingPlace = Curve & Pick<Emotion, 'stage'>;

export function sameCurve(a: Curve, b: Curve): boolean {
  return a.persona === b.persona && a.when === b.when;
}

export function samePlaceOfFeeling(a: FeelingPlace, b: FeelingPlace): boolean {
  return a.stage === b.stage && sameCurve(a, b);
}

/** A file may say two things of one place; the first counts. */
export function feelingAt(map: JourneyMap, place: FeelingPlace): Emotion | undefined {
  return map.emotions.find((emotion) => samePlaceOfFeeling(emotion, place));
}

export function gapAt(map: JourneyMap, stage: StageId): Gap | undefined {
  return map.gaps.find((gap) => gap.stage === stage);
}

/** The curves that have a point: everyone's first, then in the order of the personas, now before wished. */
export function curvesOf(map: JourneyMap): readonly Curve[] {
  if (map.emotions.length === 0) return [];
  return [null, ...map.personas.map(({ id }) => id)]
    .flatMap((persona): readonly Curve[] => [
      { persona, when: 'now' },
      { persona, when: 'wished' },
    ])
    .filter((curve) => map.emotions.some((emotion) => sameCurve(emotion, curve)));
}

/** The lane that shows the curves: the first of its kind that is not hidden. */
export function emotionLane(map: JourneyMap): Lane | undefined {
  return visibleLanes(map).find(({ kind }) => kind === 'emotion');
}

/** The lane that shows the gaps: the first of what they received, as long as one says what they expected. */
export function gapLane(map: JourneyMap): Lane | undefined {
  const lanes = visibleLanes(map);
  return lanes.some(({ kind }) => kind === 'expected') ? lanes.find(({ kind }) => kind === 'received') : undefined;
}
