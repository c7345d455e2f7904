import type { Metric } from './journey-map.ts';

/** `date`: "" where the day is not known. */
export type Figure = { readonly date: string; readonly actual: number };

/** So many of a metric's figures are shown together, the latest ones. */
const MOST = 24;

/** What was measured, from the earliest figure to the latest, which is the one of now where there is one. */
export function figuresOverTime({ earlier, actual, date }: Metric): readonly Figure[] {
  return [...earlier, { date, actual }]
    .flatMap((figure) => (figure.actual === null ? [] : [{ date: figure.date, actual: figure.actual }]))
    .slice(-MOST);
}
