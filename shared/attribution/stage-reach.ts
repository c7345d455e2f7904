import type { JourneyMap, StageId } from '../map/journey-map.ts';
import type { Touches } from '../map/touches.ts';

/** How many customers were met at a stage, and how many of them again at a later one. */
export type StageReach = {
  readonly stage: StageId;
  readonly reached: number;
  readonly wentOn: number;
  /** The share of a hundred who went no further; null: nobody was met here, or nobody anywhere behind it. */
  readonly leaving: number | null;
};

/**
 * Drop-off between the stages of a map, in their order. A customer has reached a stage with one touch at it or more, and
 * has gone on from it with a touch at any stage behind it, whichever came first in time: who skips a stage has not left.
 *
 *     leaving = 100 * (reached - wentOn) / reached
 */
export function stageReach({ stages, touches }: Pick<JourneyMap, 'stages' | 'touches'>): readonly StageReach[] {
  const places = new Map(stages.map(({ id }, at) => [id, at]));
  const placeOfKind = touches.kinds.map(({ at }) => (at === null ? -1 : (places.get(at) ?? -1)));
  const reached = stages.map(() => 0);
  const wentOn = stages.map(() => 0);
  for (const { steps, customers } of touches.paths) {
    const met = [...new Set(steps.map((step) => placeOfKind[step] ?? -1))].filter((place) => place >= 0);
    const furthest = Math.max(-1, ...met);
    for (const place of met) {
      reached[place] = (reached[place] ?? 0) + customers;
      if (place < furthest) wentOn[place] = (wentOn[place] ?? 0) + customers;
    }
  }
  const last = reached.findLastIndex((customers) => customers > 0);
  return stages.map(({ id }, at) => {
    const [here, further] = [reached[at] ?? 0, wentOn[at] ?? 0];
    const leaving = here === 0 || at >= last ? null : (100 * (here - further)) / here;
    return { stage: id, reached: here, wentOn: further, leaving };
  });
}

/** Drop-offs as a map keeps them: to a tenth of a percent, only where the touches tell one. */
export function leavingByStage(map: Pick<JourneyMap, 'stages' | 'touches'>): ReadonlyMap<StageId, number> {
  return new Map(
    stageReach(map).flatMap(({ stage, leaving }) =>
      leaving === null ? [] : [[stage, Math.round(leaving * 10) / 10] as const],
    ),
  );
}

/** How many customers the touches tell of. */
export function customersIn({ paths }: Touches): number {
  return paths.reduce((sum, { customers }) => sum + customers, 0);
}

/** How many touches they tell of. */
export function touchesIn({ paths }: Touches): number {
  return paths.reduce((sum, { steps, customers }) => sum + steps.length * customers, 0);
}
