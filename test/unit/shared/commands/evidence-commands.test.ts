import { describe, expect, it } from 'vitest';
import { setEvidence } from '../../../../shared/commands/evidence-commands.ts';
import { ASSUMPTION } from '../../../../shared/map/defaults.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP, withOne } from '../../../support/small-map.ts';

describe('setEvidence', () => {
  it('changes a part of what each of the notes says and keeps the rest, unknown keys as well', () => {
    const known = { ...ASSUMPTION, kind: 'experience' as const, source: 'Shop team', later: 1 };
    const map = { ...SMALL_MAP, notes: withOne(SMALL_MAP.notes, 'c1', { evidence: known }) };
    const after = setEvidence(['a1', 'c1', 'gone'], { kind: 'said', sample: 12 })(map);
    const a1 = withOne(map.notes, 'a1', { evidence: { ...ASSUMPTION, kind: 'said', sample: 12 } });
    expect(after).toEqual({
      ...map,
      notes: withOne(a1, 'c1', { evidence: { ...known, kind: 'said', sample: 12 } }),
    });
    expect(after.notes[1]).toBe(map.notes[1]);
  });

  it('changes nothing where nothing is new or no note is meant', () => {
    expect(setEvidence(['a1'], { kind: 'assumption', sample: null })(SMALL_MAP)).toBe(SMALL_MAP);
    expect(setEvidence(['a1'], {})(SMALL_MAP)).toBe(SMALL_MAP);
    expect(setEvidence(['gone'], { kind: 'said' })(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it.each([
    [12.6, 13],
    [-3, 0],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('a sample of %d is one of %s', (sample, kept) => {
    const after = setEvidence(['a1'], { sample })({
      ...SMALL_MAP,
      notes: withOne(SMALL_MAP.notes, 'a1', { evidence: { ...ASSUMPTION, sample: 5 } }),
    });
    expect(after.notes[0]?.evidence.sample).toBe(kept);
  });

  it('cuts texts to the limit', () => {
    const after = setEvidence(['a1'], { note: 'x'.repeat(LIMITS.text + 1) })(SMALL_MAP);
    expect(after.notes[0]?.evidence.note).toHaveLength(LIMITS.text);
  });
});
