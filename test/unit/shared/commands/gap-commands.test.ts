import { describe, expect, it } from 'vitest';
import { noteGap, removeGap, setGap } from '../../../../shared/commands/gap-commands.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

describe('setGap', () => {
  it('changes the one of a stage and leaves all else of it as it was', () => {
    const [first, ...others] = SMALL_MAP.gaps;
    expect(setGap('s1', 1.5)(SMALL_MAP)).toEqual({ ...SMALL_MAP, gaps: [{ ...first, value: 1.5 }, ...others] });
  });

  it('makes one where none was, within -2 and 2', () => {
    expect(setGap('s3', -9)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      gaps: [...SMALL_MAP.gaps, { stage: 's3', value: -2, note: '' }],
    });
  });

  it.each([
    ['the value that it has', 's1', -1],
    ['no number', 's3', Number.NaN],
    ['a stage that is gone', 'gone', 1],
  ])('%s: nothing changes', (_, stage, value) => {
    expect(setGap(stage, value)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('noteGap', () => {
  it('says why, within the limit', () => {
    expect(noteGap('s1', 'Waited')(SMALL_MAP).gaps[0]).toEqual({ ...SMALL_MAP.gaps[0], note: 'Waited' });
    expect(noteGap('s1', 'x'.repeat(LIMITS.text + 9))(SMALL_MAP).gaps[0]?.note).toHaveLength(LIMITS.text);
  });

  it('where there is no gap, nothing changes', () => {
    expect(noteGap('s3', 'Waited')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('removeGap', () => {
  it('takes one', () => {
    expect(removeGap('s1')(SMALL_MAP)).toEqual({ ...SMALL_MAP, gaps: SMALL_MAP.gaps.slice(1) });
  });

  it('where there is no gap, nothing changes', () => {
    expect(removeGap('s3')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});
