import type { JourneyMap, StageId } from '../map/journey-map.ts';

type Gap = { readonly days: number; readonly customers: number };

/**
 * How many days lie between a stage and the next of the map, for the customers who were met at both: from the last touch
 * at the one before they came to the other, to the first touch at the other. Of all customers the median, so that one who
 * came back after a year does not speak for the rest; of two in the middle the lower. To a tenth, from the day's hours.
 *
 * A stage of which no customer was met at the next one, too, is left out.
 */
export function daysBetweenStages({
  stages,
  touches,
}: Pick<JourneyMap, 'stages' | 'touches'>): ReadonlyMap<StageId, number> {
  const places = new Map(stages.map(({ id }, at) => [id, at]));
  const placeOfKind = touches.kinds.map(({ at }) => (at === null ? -1 : (places.get(at) ?? -1)));
  const gaps = stages.map((): Gap[] => []);
  for (const { steps, days, customers } of touches.paths) {
    const last = new Map<number, number>();
    const met = new Set<number>();
    for (const [step, kind] of steps.entries()) {
      const [place, day] = [placeOfKind[kind] ?? -1, days[step] ?? 0];
      const before = last.get(place - 1);
      if (before !== undefined && !met.has(place)) gaps[place - 1]?.push({ days: day - before, customers });
      met.add(place);
      last.set(place, day);
    }
  }
  return new Map(
    stages.flatMap(({ id }, at) => {
      const median = medianOf(gaps[at] ?? []);
      return median === null ? [] : [[id, Math.round(median * 10) / 10] as const];
    }),
  );
}

function medianOf(gaps: readonly Gap[]): number | null {
  const inOrder = gaps.toSorted((a, b) => a.days - b.days);
  const half = gaps.reduce((sum, { customers }) => sum + customers, 0) / 2;
  let counted = 0;
  for (const { days, customers } of inOrder) {
    counted += customers;
    if (counted >= half) return days;
  }
  return null;
}
