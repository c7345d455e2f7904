import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ageing, outlived, RETENTION } from '../../../../main/documents/backup-retention.ts';
import { localDay } from '../../../../shared/local-day.ts';

type Version = Ageing & { readonly id: number };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = new Date(2026, 5, 20, 18);
const MB = 1024 * 1024;

/** Hours before now, as versions of one map. */
function ofMap(hours: readonly number[], more: Partial<Version> = {}): readonly Version[] {
  return hours.map((ago, id) => ({
    id,
    of: 'a',
    kept: new Date(NOW.getTime() - ago * HOUR),
    size: 1,
    because: 'time',
    ...more,
  }));
}

function idsOf(versions: readonly Version[]): readonly number[] {
  return versions.map(({ id }) => id).toSorted((a, b) => a - b);
}

describe('outlived', () => {
  it('leaves the latest ten of a day on which many were kept', () => {
    const versions = ofMap(Array.from({ length: 15 }, (_, at) => at / 10));
    expect(idsOf(outlived(versions, NOW))).toEqual([10, 11, 12, 13, 14]);
  });

  it('leaves the last of each day for fourteen days', () => {
    const latest = Array.from({ length: 10 }, (_, at) => at / 10);
    // Two on each of the twenty days before, at three and at one o'clock in the afternoon.
    const earlier = Array.from({ length: 20 }, (_, day) => [(day + 1) * 24 + 3, (day + 1) * 24 + 5]).flat();
    const versions = ofMap([...latest, ...earlier]);
    const kept = Array.from({ length: 13 }, (_, day) => 10 + day * 2);
    const gone = new Set(outlived(versions, NOW).map(({ id }) => id));
    expect(versions.filter(({ id }) => !gone.has(id)).map(({ id }) => id)).toEqual([...latest.keys(), ...kept]);
  });

  it('leaves what has a name for ever, and what an event put aside for fourteen days', () => {
    const latest = ofMap(Array.from({ length: 10 }, (_, at) => at / 10));
    const named: Version = { id: 100, of: 'a', kept: new Date(NOW.getTime() - 900 * DAY), size: 1, because: 'name' };
    const events = ofMap([30, 31, 24 * 13, 24 * 13 + 1, 24 * 15]).map(
      (version): Version => ({ ...version, id: version.id + 200, because: 'event' }),
    );
    expect(idsOf(outlived([...latest, named, ...events], NOW))).toEqual([204]);
  });

  it('takes the oldest of all maps when there is no room, those with a name last, and never the newest of a map', () => {
    const big = { size: 90 * MB };
    const versions: readonly Version[] = [
      ...ofMap([1, 5, 9], big),
      ...ofMap([3, 7], big).map((version): Version => ({ ...version, of: 'b', id: version.id + 10 })),
      ...ofMap([20, 10], { ...big, because: 'name' }).map((version) => ({ ...version, id: version.id + 20 })),
    ];
    // 630 MB; the newest of each map, 0 and 10, stay with nothing else, since one more would be too much.
    expect(idsOf(outlived(versions, NOW))).toEqual([1, 2, 11, 20, 21]);
    const smaller = versions.map((version) => ({ ...version, size: 50 * MB }));
    expect(idsOf(outlived(smaller, NOW))).toEqual([1, 2, 11]);
  });

  it('keeps its promises whatever there is', () => {
    const version = fc.record({
      of: fc.constantFrom('a', 'b', 'c'),
      kept: fc
        .integer({ min: -40 * DAY, max: 2 * HOUR })
        .map((offset) => new Date(NOW.getTime() + Math.floor(offset / 1000) * 1000)),
      size: fc.integer({ min: 1, max: 40 * MB }),
      because: fc.constantFrom('time' as const, 'event' as const, 'name' as const),
    });
    const drawn = fc
      .array(version, { maxLength: 60 })
      .map((list) => list.map((each, id): Version => ({ ...each, id })));
    fc.assert(
      fc.property(drawn, (versions) => {
        const gone = new Set(outlived(versions, NOW));
        const left = versions.filter((each) => !gone.has(each));
        const newest = (list: readonly Version[]) => Math.max(...list.map(({ kept }) => kept.getTime()));
        for (const of of new Set(versions.map((each) => each.of))) {
          const here = (list: readonly Version[]) => list.filter((each) => each.of === of);
          expect(newest(here(left))).toBe(newest(here(versions)));
        }
        const bytes = left.reduce((sum, { size }) => sum + size, 0);
        const maps = new Set(left.map(({ of }) => of));
        expect(bytes <= RETENTION.bytes || left.length === maps.size).toBe(true);
        const hasRoom = versions.reduce((sum, { size }) => sum + size, 0) <= RETENTION.bytes;
        const namedGone = [...gone].filter(({ because }) => because === 'name');
        expect(hasRoom ? namedGone : []).toEqual([]);
        // A name goes only when nothing without one is left to go but the newest of a map.
        const unnamedLeft = left.filter(({ because }) => because !== 'name');
        expect(namedGone.length === 0 || unnamedLeft.every((each) => isNewest(each, versions))).toBe(true);
        // Asked again, it has nothing more to say.
        expect(outlived(left, NOW)).toEqual([]);
        expect(hasRoom ? daysOf(left) : null).toEqual(hasRoom ? daysOf(versions) : null);
      }),
    );
  });
});

function isNewest(version: Version, versions: readonly Version[]): boolean {
  return versions.every(({ of, kept }) => of !== version.of || kept <= version.kept);
}

/** The maps, and of each the last days, that have a version without a name. */
function daysOf(versions: readonly Version[]): ReadonlySet<string> {
  return new Set(
    versions
      .filter(({ kept, because }) => because !== 'name' && NOW.getTime() - kept.getTime() < RETENTION.days * DAY)
      .map(({ of, kept }) => `${of} ${localDay(kept)}`),
  );
}
