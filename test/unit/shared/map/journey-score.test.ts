import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMOTION_DEFAULTS, METRIC_DEFAULTS, STAGE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { Emotion, JourneyMap, Metric, Stage } from '../../../../shared/map/journey-map.ts';
import { journeyScore, type Scored } from '../../../../shared/map/journey-score.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';

function stage(id: string, more: Partial<Stage> = {}): Stage {
  return { ...STAGE_DEFAULTS, id, name: id, ...more };
}

function metric(id: string, more: Partial<Metric>): Metric {
  return { ...METRIC_DEFAULTS, id, stage: 's', name: id, ...more };
}

function feeling(value: number, more: Partial<Emotion> = {}): Emotion {
  return { ...EMOTION_DEFAULTS, stage: 's', value, ...more };
}

function scored(more: Partial<Scored>): Scored {
  return { stages: [stage('s')], metrics: [], emotions: [], gaps: [], ...more };
}

/** (1.9 - 1) / (3 - 1): 45 of 100. */
const CONVERSION = metric('conversion', { baseline: 1, actual: 1.9, target: 3, weight: 3 });
/** 60 / 80: 75 of 100. */
const ABANDONED = metric('abandoned', { better: 'lower', actual: 80, target: 60, weight: 1 });

describe('the score of a stage', () => {
  it('is made of metrics, emotion and gap, two to one to one', () => {
    const map = scored({
      metrics: [CONVERSION, ABANDONED],
      // Of two personas: (-1 + 0) / 2 = -0.5, that is (-0.5 + 2) / 4 = 37.5 of 100. What they wish does not count.
      emotions: [feeling(-1, { persona: 'p1' }), feeling(0, { persona: 'p2' }), feeling(2, { when: 'wished' })],
      // They got less than expected: (-1 + 2) / 4 = 25 of 100.
      gaps: [{ stage: 's', value: -1, note: 'late' }],
    });
    // Metrics: (3 x 45 + 1 x 75) / 4 = 52.5. All of it: (2 x 52.5 + 37.5 + 25) / 4 = 41.875.
    const { stages, ...whole } = journeyScore(map);
    expect(whole).toEqual({ score: expect.closeTo(41.875), confidence: 1 });
    const lines = [
      // Of the half that metrics make, 3/4 and 1/4.
      { part: 'metric', metric: CONVERSION, figure: 1.9, reached: expect.closeTo(45), counts: 0.375 },
      { part: 'metric', metric: ABANDONED, figure: 80, reached: expect.closeTo(75), counts: 0.125 },
      { part: 'emotion', metric: null, figure: -0.5, reached: 37.5, counts: 0.25 },
      { part: 'gap', metric: null, figure: -1, reached: 25, counts: 0.25 },
    ];
    // 45 x 0.375, 75 x 0.125, 37.5 x 0.25, 25 x 0.25
    const points = [16.875, 9.375, 9.375, 6.25];
    const inputs = lines.map((line, at) => ({ ...line, points: expect.closeTo(points[at] ?? 0) }));
    expect(stages).toEqual([{ stage: 's', score: expect.closeTo(41.875), confidence: 1, inputs }]);
  });

  it('is that of what is known; what is missing is named and lowers the confidence', () => {
    const missing = metric('sales', { target: 100, weight: 4 });
    const [only] = journeyScore(scored({ metrics: [CONVERSION, ABANDONED, missing] })).stages;
    // Metrics alone: 52.5. Of their weights 4 of 8 are there, and nothing of emotion and gap: 2 x 0.5 / 4.
    expect(only).toMatchObject({ score: expect.closeTo(52.5), confidence: 0.25 });
    expect(only?.inputs.map(({ part, metric: of, reached, counts }) => [of?.id ?? part, reached, counts])).toEqual([
      ['conversion', expect.closeTo(45), 0.75],
      ['abandoned', expect.closeTo(75), 0.25],
      ['sales', null, 0],
      ['emotion', null, 0],
      ['gap', null, 0],
    ]);
  });

  it('takes no metric without weight', () => {
    const left = [metric('a', { actual: 0, target: 9, weight: 0 }), metric('b', { actual: 0, target: 9, weight: -1 })];
    const [only] = journeyScore(scored({ metrics: left, emotions: [feeling(2)] })).stages;
    // The emotion alone, one part of four.
    expect(only).toMatchObject({ score: 100, confidence: 0.25 });
    expect(only?.inputs.map(({ part, metric: of }) => [part, of])).toEqual([
      ['metric', null],
      ['emotion', null],
      ['gap', null],
    ]);
  });

  it('takes the first where a file says two things of one place', () => {
    const emotions = [feeling(1, { persona: 'p' }), feeling(-2, { persona: 'p' })];
    const gaps = [2, -2].map((value) => ({ stage: 's', value, note: '' }));
    // 75 and 100
    expect(journeyScore(scored({ emotions, gaps })).score).toBeCloseTo(87.5);
  });

  it('is not there where nothing is known', () => {
    expect(journeyScore(scored({ metrics: [metric('a', { weight: 2 })] }))).toMatchObject({
      score: null,
      confidence: 0,
      stages: [{ score: null, confidence: 0 }],
    });
  });
});

describe('the score of the map', () => {
  it('is the mean of the stages that have one, all alike; hidden ones do not count', () => {
    const map = scored({
      stages: [stage('s'), stage('t'), stage('empty'), stage('hidden', { hidden: true })],
      metrics: [CONVERSION],
      emotions: [feeling(1, { stage: 't' }), feeling(-2, { stage: 'hidden' })],
    });
    // 45 and 75; their confidences 2/4 and 1/4 and 0, a third of 0.75.
    expect(journeyScore(map)).toMatchObject({ score: expect.closeTo(60), confidence: expect.closeTo(0.25) });
  });

  it('is null for a map without stages', () => {
    expect(journeyScore(scored({ stages: [] }))).toEqual({ score: null, confidence: 0, stages: [] });
  });
});

/** No two feelings of one persona about one stage, no two gaps of one stage: of these the first counts. */
function saidOnce(map: JourneyMap): JourneyMap {
  const once = <Entry>(list: readonly Entry[], place: (entry: Entry) => unknown): readonly Entry[] => [
    ...new Map(list.map((entry) => [JSON.stringify(place(entry)), entry])).values(),
  ];
  return {
    ...map,
    emotions: once(map.emotions, ({ stage: at, persona, when }) => [at, persona, when]),
    gaps: once(map.gaps, ({ stage: at }) => at),
  };
}

/** Stands for no score, which is none of them. */
const NONE = -1;

describe('any map', () => {
  it('has scores of 0 to 100 or none, whose lines add up to them', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const { stages, ...whole } = journeyScore(map);
        for (const { score, confidence } of [whole, ...stages]) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(score ?? 0).toBeGreaterThanOrEqual(0);
          expect(score ?? 0).toBeLessThanOrEqual(100);
        }
        for (const { score, inputs } of stages) {
          const [counts, points] = [0, 0].map((start, of) =>
            inputs.reduce((sum, input) => sum + ((of === 0 ? input.counts : input.points) ?? 0), start),
          );
          expect(counts).toBeCloseTo(score === null ? 0 : 1);
          expect(points).toBeCloseTo(score ?? 0);
        }
      }),
    );
  });

  it('has the same scores in whatever order its records are', () => {
    fc.assert(
      fc.property(arbitraryMap, (any) => {
        const map = saidOnce(any);
        const turned = {
          ...map,
          metrics: map.metrics.toReversed(),
          emotions: map.emotions.toReversed(),
          gaps: map.gaps.toReversed(),
        };
        const [here, there] = [journeyScore(map), journeyScore(turned)];
        for (const [at, { score, confidence }] of here.stages.entries()) {
          expect(there.stages[at]?.confidence).toBeCloseTo(confidence);
          expect(there.stages[at]?.score ?? NONE).toBeCloseTo(score ?? NONE);
        }
      }),
    );
  });

  it('keeps every score when a metric without a figure joins, and is less sure of it', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.nat(4), (map, at) => {
        const of = map.stages[at];
        fc.pre(of !== undefined);
        const joined = metric('joined', { stage: of?.id ?? '', target: 4, weight: 2 });
        const [before, after] = [journeyScore(map), journeyScore({ ...map, metrics: [...map.metrics, joined] })];
        expect(after.score ?? NONE).toBeCloseTo(before.score ?? NONE);
        expect(after.confidence).toBeLessThanOrEqual(before.confidence + 1e-9);
      }),
    );
  });

  it('never scores less for a better figure', () => {
    const figures = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(arbitraryMap, fc.nat(3), figures, figures, (map, at, one, other) => {
        const changing = map.metrics[at];
        fc.pre(changing !== undefined);
        const scoreWith = (actual: number) =>
          journeyScore({
            ...map,
            metrics: map.metrics.map((each) => (each === changing ? { ...each, actual } : each)),
          }).score ?? 0;
        const [less, more] = [scoreWith(Math.min(one, other)), scoreWith(Math.max(one, other))];
        const [worse, better] = changing?.better === 'lower' ? [more, less] : [less, more];
        expect(better).toBeGreaterThanOrEqual(worse - 1e-9);
      }),
    );
  });
});
