import { METRIC_DEFAULTS } from '../map/defaults.ts';
import { type EarlierFigure, LIMITS, type Metric } from '../map/journey-map.ts';
import { stageOf } from '../map/queries.ts';
import type { Command } from './command.ts';
import { patching, withTextsCut } from './patch.ts';
import { areFree, withChanged, withInserted, without, withParts } from './records.ts';

export type NewMetric = Pick<Metric, 'id' | 'stage'> & Partial<Metric>;

export function addMetric(metric: NewMetric): Command {
  const added: Metric = withTextsCut({ ...METRIC_DEFAULTS, ...metric });
  return (map) => {
    const isWelcome = stageOf(map, metric.stage) !== undefined && areFree(map, [metric.id]);
    return isWelcome && map.metrics.length < LIMITS.metrics
      ? { ...map, metrics: withInserted(map.metrics, added, 'end') }
      : map;
  };
}

export function changeMetric(id: string, patch: Partial<Omit<Metric, 'id' | 'stage'>>): Command {
  return changed(id, patching<Metric>(patch));
}

/** Its place among the metrics of its stage, one further up or down. */
export function moveMetric(id: string, step: -1 | 1): Command {
  return (map) => {
    const from = map.metrics.findIndex((metric) => metric.id === id);
    const metric = map.metrics[from];
    if (metric === undefined) return map;
    let to = from + step;
    while (map.metrics[to] !== undefined && map.metrics[to]?.stage !== metric.stage) to += step;
    const other = map.metrics[to];
    return other === undefined ? map : { ...map, metrics: map.metrics.with(from, other).with(to, metric) };
  };
}

/** The actual figure becomes an earlier one, so that a new one can be told. The oldest goes where there is no room. */
export function renewMetric(id: string, date: string): Command {
  return changed(id, (metric) => {
    if (metric.actual === null) return metric;
    const earlier = [...metric.earlier, { date: metric.date, actual: metric.actual }].slice(-LIMITS.earlierFigures);
    return { ...metric, ...withTextsCut({ actual: null, date }), earlier };
  });
}

/** `at`: its place among the earlier figures. */
/** When an earlier figure was measured. */
export function dateEarlierFigure(id: string, at: number, date: string): Command {
  const dated = patching<EarlierFigure>({ date });
  return changed(id, (metric) => {
    const figure = metric.earlier[at];
    const now = figure && dated(figure);
    return now === undefined || now === figure ? metric : { ...metric, earlier: metric.earlier.with(at, now) };
  });
}

export function deleteEarlierFigure(id: string, at: number): Command {
  return changed(id, (metric) =>
    metric.earlier[at] === undefined ? metric : { ...metric, earlier: metric.earlier.toSpliced(at, 1) },
  );
}

export function deleteMetric(id: string): Command {
  return (map) => withParts(map, { metrics: without(map.metrics, (metric) => metric.id === id) });
}

function changed(id: string, change: (metric: Metric) => Metric): Command {
  return (map) => withParts(map, { metrics: withChanged(map.metrics, id, change) });
}
