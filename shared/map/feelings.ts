import type { Emotion, Gap, JourneyMap, StageId } from './journey-map.ts';

/** How somebody feels, or wishes to, along the whole journey. persona null: everyone. */
export type Curve = Pick<Emotion, 'persona' | 'when'>;

/** One point of a curve. */
export type FeelingPlace = Curve & Pick<Emotion, 'stage'>;

function sameCurve(a: Curve, b: Curve): boolean {
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
