import { LIMITS } from '../map/journey-map.ts';
import type { TouchPath } from '../map/touches.ts';

/** What one customer did. `values`: what each lead and sale brought, in hundredths, so that sums are exact in any order. */
export type Journey = {
  readonly steps: readonly number[];
  readonly days: readonly number[];
  readonly values: readonly number[];
};

type Sum = {
  readonly key: string;
  readonly steps: readonly number[];
  /** All customers together. */
  days: readonly number[];
  values: readonly number[];
  customers: number;
};

/**
 * Journeys that are the same touch by touch and day by day become one path. Of too many such, those with the same
 * touches are joined whatever their days, which are then the mean; of too many still, the rarest are left out.
 */
export function commonestPaths(journeys: readonly Journey[]): {
  readonly paths: readonly TouchPath[];
  readonly customersBeyond: number;
} {
  let sums = joined(journeys, ({ steps, days }) => `${steps.join()};${days.join()}`);
  if (sums.length > LIMITS.touchPaths) sums = joined(journeys, ({ steps }) => steps.join());
  const inOrder = sums.sort((a, b) => b.customers - a.customers || (a.key < b.key ? -1 : 1));
  const beyond = inOrder.slice(LIMITS.touchPaths);
  return {
    paths: inOrder.slice(0, LIMITS.touchPaths).map(pathOf),
    customersBeyond: beyond.reduce((count, { customers }) => count + customers, 0),
  };
}

function joined(journeys: readonly Journey[], keyOf: (journey: Journey) => string): Sum[] {
  const sums = new Map<string, Sum>();
  for (const journey of journeys) {
    const key = keyOf(journey);
    const sum = sums.get(key);
    if (sum === undefined) {
      sums.set(key, { ...journey, key, customers: 1 });
      continue;
    }
    sum.days = added(sum.days, journey.days);
    sum.values = added(sum.values, journey.values);
    sum.customers += 1;
  }
  return [...sums.values()];
}

function added(sums: readonly number[], values: readonly number[]): readonly number[] {
  return sums.map((sum, at) => sum + (values[at] ?? 0));
}

function pathOf({ steps, days, values, customers }: Sum): TouchPath {
  return {
    steps,
    days: days.map((sum) => Math.round((sum / customers) * 10) / 10),
    customers,
    values: values.every((value) => value === 0) ? [] : values.map((value) => value / 100),
  };
}
