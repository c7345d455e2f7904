import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeCounts, countChanges } from '../../../../shared/map/count-changes.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { arbitraryRework } from '../../../support/arbitrary-rework.ts';
import { SMALL_MAP, smallNote, withOne } from '../../../support/small-map.ts';

const NONE = { added: 0, changed: 0, removed: 0 };
const NOTHING: ChangeCounts = { notes: NONE, stages: NONE, lanes: NONE, hasOther: false };

/** The same map in objects of its own, as if it came out of a file. */
function readAgain(map: JourneyMap): JourneyMap {
  return JSON.parse(JSON.stringify(map)) as JourneyMap;
}

describe('countChanges', () => {
  it('finds nothing in a map that was read again', () => {
    expect(countChanges(readAgain(SMALL_MAP), SMALL_MAP)).toEqual(NOTHING);
  });

  it('counts notes that came, became other and went', () => {
    const [first, ...rest] = withOne(SMALL_MAP.notes, 'a2', { text: 'other' });
    const notes = [...rest, smallNote('new1', 's1', 'l1'), smallNote('new2', 's3', 'l2')];
    expect(first?.id).toBe('a1');
    expect(countChanges(readAgain(SMALL_MAP), { ...SMALL_MAP, notes })).toEqual({
      ...NOTHING,
      notes: { added: 2, changed: 1, removed: 1 },
    });
  });

  it('counts what only moved: a note to another cell, a stage before another', () => {
    const [s1, s2, s3] = SMALL_MAP.stages;
    const stages = [s2!, s1!, s3!];
    const notes = withOne(SMALL_MAP.notes, 'c1', { stage: 's2' });
    expect(countChanges(readAgain(SMALL_MAP), { ...SMALL_MAP, stages, notes })).toEqual({
      ...NOTHING,
      notes: { added: 0, changed: 1, removed: 0 },
      stages: { added: 0, changed: 1, removed: 0 },
    });
  });

  it('says that something else differs, without counting it', () => {
    const other: readonly Partial<JourneyMap>[] = [
      { title: 'Tablet' },
      { goal: { ...SMALL_MAP.goal, target: '3 %' } },
      { personas: [] },
      { emotions: SMALL_MAP.emotions.slice(1) },
      { links: withOne(SMALL_MAP.links, 'k1', { label: 'then' }) },
      { strokes: SMALL_MAP.strokes.slice(1) },
    ];
    expect(other.map((part) => countChanges(readAgain(SMALL_MAP), { ...SMALL_MAP, ...part }))).toEqual(
      other.map(() => ({ ...NOTHING, hasOther: true })),
    );
  });

  it('adds up: what was there, came and went is what is there', () => {
    fc.assert(
      fc.property(arbitraryRework, ([before, after]) => {
        const counts = countChanges(readAgain(before), after);
        for (const list of ['notes', 'stages', 'lanes'] as const) {
          const { added, changed, removed } = counts[list];
          expect(before[list].length + added - removed).toBe(after[list].length);
          const untouched = after[list].filter((record) => (before[list] as readonly unknown[]).includes(record));
          // What was not touched may have been passed by those that moved, never more than there is.
          expect(added + changed).toBeGreaterThanOrEqual(after[list].length - untouched.length);
          expect(added + changed).toBeLessThanOrEqual(after[list].length);
        }
        expect(countChanges(readAgain(after), after)).toEqual(NOTHING);
      }),
    );
  });
});
