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

/** A key that no other curve of a map has: ids hold no control characters. */
function curveKey({ persona, when }: Curve): string {
  return `${when}\u0000${persona ?? ''}`;
}

/** What is said of each curve, by stage; of two things that are said of one place the first counts. */
export function feelingsByCurve(map: JourneyMap): (curve: Curve) => ReadonlyMap<StageId, Emotion> {
  const curves = new Map<string, Map<StageId, Emotion>>();
  for (const emotion of map.emotions) {
    const curve = curves.get(curveKey(emotion)) ?? new Map<StageId, Emotion>();
    curves.set(curveKey(emotion), curve);
    if (!curve.has(emotion.stage)) curve.set(emotion.stage, emotion);
  }
  return (curve) => curves.get(curveKey(curve)) ?? new Map();
}

/** The curves that have a point: everyone's first, then in the order of the personas, now before wished. */
export function curvesOf(map: JourneyMap): readonly Curve[] {
  if (map.emotions.length === 0) return [];
  const said = new Set(map.emotions.map(curveKey));
  return [null, ...map.personas.map(({ id }) => id)]
    .flatMap((persona): readonly Curve[] => [
      { persona, when: 'now' },
      { persona, when: 'wished' },
    ])
    .filter((curve) => said.has(curveKey(curve)));
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
