import { describe, expect, it } from 'vitest';
import { addStroke, eraseStrokes, type NewStroke } from '../../../../shared/commands/stroke-commands.ts';
import { type JourneyMap, LIMITS } from '../../../../shared/map/journey-map.ts';
import { idsOf, SMALL_MAP } from '../../../support/small-map.ts';

const STROKE: NewStroke = { id: 'n', stage: 's1', lane: 'l2', points: [[1, 2, 0.5]] };

describe('addStroke', () => {
  it('lays the stroke over the others, in ink unless it is said otherwise', () => {
    expect(addStroke(STROKE)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      strokes: [...SMALL_MAP.strokes, { ...STROKE, colour: null, width: 3 }],
    });
    expect(addStroke({ ...STROKE, colour: 'blue', width: 6 })(SMALL_MAP).strokes.at(-1)).toMatchObject({
      colour: 'blue',
      width: 6,
    });
  });

  it('keeps points that are short to write', () => {
    const points: NewStroke['points'] = [
      [1.26, -0.04, 0.123],
      [-7.77, 1000.001, 7],
    ];
    expect(addStroke({ ...STROKE, points })(SMALL_MAP).strokes.at(-1)?.points).toEqual([
      [1.3, 0, 0.12],
      [-7.8, 1000, 1],
    ]);
  });

  it.each<[string, Partial<NewStroke>]>([
    ['without a point', { points: [] }],
    ['under a taken id', { id: 'a1' }],
    ['in a stage that is gone', { stage: 'gone' }],
    ['in a lane that is gone', { lane: 'gone' }],
  ])('adds nothing %s', (_, patch) => {
    expect(addStroke({ ...STROKE, ...patch })(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('adds nothing beyond the limit of strokes, and no more points than a stroke may have', () => {
    const stroke = { id: '', stage: 's1', lane: 'l1', points: [], colour: null, width: 3 };
    const strokes = Array.from({ length: LIMITS.strokes }, (_, at) => ({ ...stroke, id: `full${at}` }));
    const full: JourneyMap = { ...SMALL_MAP, strokes };
    expect(addStroke(STROKE)(full)).toBe(full);
    const points = Array.from({ length: LIMITS.points + 1 }, (): NewStroke['points'][number] => [0, 0, 0]);
    expect(addStroke({ ...STROKE, points })(SMALL_MAP).strokes.at(-1)?.points).toHaveLength(LIMITS.points);
  });
});

describe('eraseStrokes', () => {
  it('takes the strokes away and leaves all else', () => {
    expect(idsOf(eraseStrokes(['t1', 'gone'])(SMALL_MAP).strokes)).toEqual(['t2']);
    expect(eraseStrokes(['t1'])(SMALL_MAP).notes).toBe(SMALL_MAP.notes);
  });

  it('changes nothing where there is none of them', () => {
    expect(eraseStrokes(['gone', 'a1'])(SMALL_MAP)).toBe(SMALL_MAP);
    expect(eraseStrokes([])(SMALL_MAP)).toBe(SMALL_MAP);
  });
});
