import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../shared/commands/records.ts';
import {
  addStage,
  deleteStage,
  describeStage,
  hideStage,
  moveStage,
  renameStage,
  setStageLeaving,
  setStageWait,
  setStageWidth,
  showStage,
} from '../../../../shared/commands/stage-commands.ts';
import { STAGE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { type JourneyMap, LIMITS, type Stage } from '../../../../shared/map/journey-map.ts';
import { idsOf, SMALL_MAP, withOne } from '../../../support/small-map.ts';

/** Only s1 is to be seen. */
const ONE_VISIBLE: JourneyMap = {
  ...SMALL_MAP,
  stages: SMALL_MAP.stages.map((stage) => ({ ...stage, hidden: stage.id !== 's1' })),
};

function withStage(id: string, patch: Partial<Stage>): JourneyMap {
  return { ...SMALL_MAP, stages: withOne(SMALL_MAP.stages, id, patch) };
}

describe('addStage', () => {
  it('fills what is not given with the defaults', () => {
    const added = addStage({ id: 'n', name: 'Advocacy' }, 'end')(SMALL_MAP);
    const stage = { ...STAGE_DEFAULTS, id: 'n', name: 'Advocacy' };
    expect(added).toEqual({ ...SMALL_MAP, stages: [...SMALL_MAP.stages, stage] });
  });

  it.each<[Place, readonly string[]]>([
    [0, ['n', 's1', 's2', 's3']],
    [-1, ['n', 's1', 's2', 's3']],
    [2, ['s1', 's2', 'n', 's3']],
    [3, ['s1', 's2', 's3', 'n']],
    [99, ['s1', 's2', 's3', 'n']],
    ['end', ['s1', 's2', 's3', 'n']],
  ])('at place %s', (place, order) => {
    expect(idsOf(addStage({ id: 'n' }, place)(SMALL_MAP).stages)).toEqual(order);
  });

  it('makes the first stage of a map that has none', () => {
    const map = { ...SMALL_MAP, stages: [], notes: [], links: [], emotions: [], gaps: [], metrics: [], strokes: [] };
    expect(addStage({ id: 'n' }, 0)(map).stages).toEqual([{ ...STAGE_DEFAULTS, id: 'n' }]);
  });

  it.each(['s1', 'l1', 'a1', 'p1', 'ch1', 'm1', 'k1', 't1'])('adds nothing under the taken id %s', (id) => {
    expect(addStage({ id }, 0)(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('stops at the limit of stages', () => {
    const stages = Array.from({ length: LIMITS.stages }, (_, index) => ({ ...STAGE_DEFAULTS, id: `n${index}` }));
    const full = { ...SMALL_MAP, stages };
    expect(addStage({ id: 'n' }, 0)(full)).toBe(full);
  });

  it('keeps width and texts within their limits', () => {
    const added = addStage({ id: 'n', width: 9, voice: 'x'.repeat(LIMITS.text + 1) }, 'end')(SMALL_MAP);
    expect(added.stages.at(-1)).toEqual({ ...STAGE_DEFAULTS, id: 'n', width: 6, voice: 'x'.repeat(LIMITS.text) });
  });
});

describe('renameStage and describeStage', () => {
  it('change one stage', () => {
    expect(renameStage('s2', 'Purchase')(SMALL_MAP)).toEqual(withStage('s2', { name: 'Purchase' }));
    const description = {
      voice: 'Samsung or Apple?',
      description: 'In the shop',
      group: 'before',
      colour: 'teal',
    } as const;
    expect(describeStage('s2', description)(SMALL_MAP)).toEqual(withStage('s2', description));
    expect(describeStage('s2', { group: 'after' })(SMALL_MAP)).toEqual(withStage('s2', { group: 'after' }));
  });

  it('change nothing where nothing is new or the stage is gone', () => {
    expect(renameStage('s2', 'Decision')(SMALL_MAP)).toBe(SMALL_MAP);
    expect(renameStage('gone', 'x')(SMALL_MAP)).toBe(SMALL_MAP);
    expect(describeStage('s2', { voice: '', group: null })(SMALL_MAP)).toBe(SMALL_MAP);
    expect(describeStage('s2', {})(SMALL_MAP)).toBe(SMALL_MAP);
    expect(describeStage('gone', { voice: 'x' })(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('setStageWidth', () => {
  it.each([
    [1, 1],
    [6, 6],
    [0, 1],
    [7, 6],
    [2.6, 3],
  ])('%s makes a stage %s notes wide', (width, becomes) => {
    expect(setStageWidth('s1', width)(SMALL_MAP)).toEqual(withStage('s1', { width: becomes }));
  });

  it('changes nothing where the width is the same or the stage is gone', () => {
    expect(setStageWidth('s1', 2)(SMALL_MAP)).toBe(SMALL_MAP);
    expect(setStageWidth('gone', 3)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('moveStage', () => {
  it.each<[string, Place, readonly string[]]>([
    ['s1', 1, ['s2', 's1', 's3']],
    ['s1', 'end', ['s2', 's3', 's1']],
    ['s3', 0, ['s3', 's1', 's2']],
    ['s3', 1, ['s1', 's3', 's2']],
  ])('%s to place %s', (id, place, order) => {
    const moved = moveStage(id, place)(SMALL_MAP);
    expect(idsOf(moved.stages)).toEqual(order);
    expect({ ...moved, stages: SMALL_MAP.stages }).toEqual(SMALL_MAP);
  });

  it.each<[string, Place]>([
    ['s1', 0],
    ['s2', 1],
    ['s3', 'end'],
    ['gone', 0],
  ])('%s to place %s: nothing changes', (id, place) => {
    expect(moveStage(id, place)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('hideStage and showStage', () => {
  it('keep the notes of the stage', () => {
    const hidden = hideStage('s1')(SMALL_MAP);
    expect(hidden).toEqual(withStage('s1', { hidden: true }));
    expect(showStage('s1')(hidden)).toEqual(SMALL_MAP);
  });

  it('never hide the last visible stage', () => {
    expect(hideStage('s1')(ONE_VISIBLE)).toBe(ONE_VISIBLE);
  });

  it('change nothing where that is so already or the stage is gone', () => {
    expect(hideStage('s2')(ONE_VISIBLE)).toBe(ONE_VISIBLE);
    expect(hideStage('gone')(SMALL_MAP)).toBe(SMALL_MAP);
    expect(showStage('s1')(SMALL_MAP)).toBe(SMALL_MAP);
    expect(showStage('gone')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('deleteStage', () => {
  it('takes all that lies in the stage along', () => {
    expect(deleteStage('s1')(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      stages: SMALL_MAP.stages.slice(1),
      notes: SMALL_MAP.notes.filter((note) => note.id === 'b1'),
      links: [],
      emotions: SMALL_MAP.emotions.slice(1),
      gaps: SMALL_MAP.gaps.slice(1),
      metrics: SMALL_MAP.metrics.slice(1),
      strokes: SMALL_MAP.strokes.slice(1),
    });
  });

  it('keeps the very lists that it does not touch', () => {
    expect(deleteStage('s3')(SMALL_MAP)).toEqual({ ...SMALL_MAP, stages: SMALL_MAP.stages.slice(0, 2) });
    expect(deleteStage('s3')(SMALL_MAP).notes).toBe(SMALL_MAP.notes);
  });

  it('never deletes the last visible stage, but a hidden one behind it', () => {
    expect(deleteStage('s1')(ONE_VISIBLE)).toBe(ONE_VISIBLE);
    expect(idsOf(deleteStage('s2')(ONE_VISIBLE).stages)).toEqual(['s1', 's3']);
  });

  it('never deletes the last stage, hidden or not', () => {
    for (const hidden of [false, true]) {
      const one = { ...SMALL_MAP, stages: SMALL_MAP.stages.slice(0, 1).map((stage) => ({ ...stage, hidden })) };
      expect(deleteStage('s1')(one)).toBe(one);
    }
  });

  it('a stage that is gone: nothing changes', () => {
    expect(deleteStage('gone')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('setStageLeaving', () => {
  it('says how many of a hundred leave', () => {
    expect(setStageLeaving('s2', 12.5)(SMALL_MAP)).toEqual(withStage('s2', { leaving: 12.5 }));
    expect(setStageLeaving('s2', null)(withStage('s2', { leaving: 7 }))).toEqual(SMALL_MAP);
  });

  it.each([
    [-3, 0],
    [-0, 0],
    [100.1, 100],
    [Number.NaN, null],
  ])('%s is kept as %s', (leaving, kept) => {
    expect(setStageLeaving('s1', leaving)(SMALL_MAP)).toEqual(withStage('s1', { leaving: kept }));
  });

  it('the same share, or a stage that is gone, changes nothing', () => {
    expect(setStageLeaving('s1', null)(SMALL_MAP)).toBe(SMALL_MAP);
    expect(setStageLeaving('gone', 5)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('setStageWait', () => {
  it('says how long the next stage is away, and no longer', () => {
    expect(setStageWait('s2', { amount: 3, unit: 'day' })(SMALL_MAP)).toEqual(
      withStage('s2', { wait: { amount: 3, unit: 'day' } }),
    );
    expect(setStageWait('s2', null)(withStage('s2', { wait: { amount: null, unit: 'week' } }))).toEqual(SMALL_MAP);
  });

  it('does nothing where it was said before', () => {
    const map = withStage('s2', { wait: { amount: 3, unit: 'day' } });
    expect(setStageWait('s2', { unit: 'day', amount: 3 })(map)).toBe(map);
  });

  it.each([
    [-1, 0],
    [-0, 0],
    [5000, 999],
    [Number.NaN, null],
    [null, null],
  ])('%s of them are kept as %s', (amount, kept) => {
    expect(setStageWait('s1', { amount, unit: 'day' })(SMALL_MAP)).toEqual(
      withStage('s1', { wait: { amount: kept, unit: 'day' } }),
    );
  });
});
