import { describe, expect, it } from 'vitest';
import {
  addMetric,
  changeMetric,
  dateEarlierFigure,
  deleteEarlierFigure,
  deleteMetric,
  moveMetric,
  renewMetric,
} from '../../../../shared/commands/metric-commands.ts';
import { METRIC_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { idsOf, SMALL_MAP, withOne } from '../../../support/small-map.ts';

const LATER = { later: { version: [2] } };
const KEPT = { ...METRIC_DEFAULTS, id: 'm1', stage: 's1', name: 'Visits', actual: 5, date: '2026-01-31', ...LATER };
const MAP = { ...SMALL_MAP, metrics: [KEPT, ...SMALL_MAP.metrics.slice(1)] };

describe('addMetric', () => {
  it('adds one to a stage, behind the others', () => {
    const added = { ...METRIC_DEFAULTS, id: 'n', stage: 's2', name: 'Leads', unit: '%' };
    expect(addMetric({ id: 'n', stage: 's2', name: 'Leads', unit: '%' })(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      metrics: [...SMALL_MAP.metrics, added],
    });
  });

  it('adds none to a stage that is gone, under a taken id or beyond the limit', () => {
    expect(addMetric({ id: 'n', stage: 'gone' })(SMALL_MAP)).toBe(SMALL_MAP);
    expect(addMetric({ id: 'a1', stage: 's1' })(SMALL_MAP)).toBe(SMALL_MAP);
    const metrics = Array.from({ length: LIMITS.metrics }, (_, at) => ({ ...KEPT, id: `n${at}` }));
    const full = { ...SMALL_MAP, metrics };
    expect(addMetric({ id: 'n', stage: 's1' })(full)).toBe(full);
  });
});

describe('changeMetric', () => {
  it('changes what is given and keeps the rest', () => {
    const patch = { actual: 1.5, target: 3, better: 'lower', weight: 0 } as const;
    expect(changeMetric('m1', patch)(MAP)).toEqual({ ...MAP, metrics: withOne(MAP.metrics, 'm1', patch) });
  });

  it('changes nothing where nothing is new or the metric is gone', () => {
    expect(changeMetric('m1', { name: 'Visits' })(MAP)).toBe(MAP);
    expect(changeMetric('gone', { name: 'x' })(MAP)).toBe(MAP);
  });
});

describe('moveMetric', () => {
  it('changes places with the next one of its stage, whatever lies between', () => {
    const map = { ...MAP, metrics: [...MAP.metrics, { ...KEPT, id: 'm3' }] };
    expect(idsOf(moveMetric('m1', 1)(map).metrics)).toEqual(['m3', 'm2', 'm1']);
    expect(idsOf(moveMetric('m3', -1)(map).metrics)).toEqual(['m3', 'm2', 'm1']);
  });

  it('stays at the ends and where it is alone', () => {
    expect(moveMetric('m1', -1)(MAP)).toBe(MAP);
    expect(moveMetric('m2', 1)(MAP)).toBe(MAP);
    expect(moveMetric('gone', 1)(MAP)).toBe(MAP);
  });
});

describe('renewMetric', () => {
  it('keeps the figure with its day as an earlier one', () => {
    const patch = { actual: null, date: '2026-02-28', earlier: [{ date: '2026-01-31', actual: 5 }] };
    const map = renewMetric('m1', '2026-02-28')(MAP);
    expect(map).toEqual({ ...MAP, metrics: withOne(MAP.metrics, 'm1', patch) });
    expect(renewMetric('m1', '2026-03-31')(map)).toBe(map);
  });

  it('lets the oldest go where there is no room', () => {
    const earlier = Array.from({ length: LIMITS.earlierFigures }, (_, at) => ({ date: `day ${at}`, actual: at }));
    const map = { ...MAP, metrics: withOne(MAP.metrics, 'm1', { earlier }) };
    const kept = renewMetric('m1', '')(map).metrics[0]?.earlier;
    expect(kept).toEqual([...earlier.slice(1), { date: '2026-01-31', actual: 5 }]);
  });
});

describe('dateEarlierFigure', () => {
  it('mends the day of one', () => {
    const earlier = [1, 2].map((actual) => ({ date: '2062-01-31', actual }));
    const map = { ...MAP, metrics: withOne(MAP.metrics, 'm1', { earlier }) };
    const mended = dateEarlierFigure('m1', 1, '2026-01-31')(map);
    expect(mended.metrics[0]?.earlier).toEqual([earlier[0], { date: '2026-01-31', actual: 2 }]);
    expect(dateEarlierFigure('m1', 1, '2062-01-31')(map)).toBe(map);
    expect(dateEarlierFigure('m1', 2, '2026-01-31')(map)).toBe(map);
    expect(dateEarlierFigure('gone', 0, '2026-01-31')(map)).toBe(map);
  });
});

describe('deleteEarlierFigure', () => {
  it('takes one away', () => {
    const earlier = [1, 2, 3].map((actual) => ({ date: '', actual }));
    const map = { ...MAP, metrics: withOne(MAP.metrics, 'm1', { earlier }) };
    expect(deleteEarlierFigure('m1', 1)(map).metrics[0]?.earlier).toEqual([earlier[0], earlier[2]]);
    expect(deleteEarlierFigure('m1', 3)(map)).toBe(map);
    expect(deleteEarlierFigure('gone', 0)(map)).toBe(map);
  });
});

describe('deleteMetric', () => {
  it('takes it away', () => {
    expect(deleteMetric('m1')(MAP)).toEqual({ ...MAP, metrics: MAP.metrics.slice(1) });
    expect(deleteMetric('gone')(MAP)).toBe(MAP);
  });
});
