import { localDay } from '../../shared/local-day.ts';

/** What decides how long a version is kept. */
export type Ageing = {
  /** Of which map it is a version. */
  readonly of: string;
  readonly kept: Date;
  /** Bytes on the disk. */
  readonly size: number;
  /**
   * `time`: it was kept because time had passed. `event`: because something was about to be replaced. `name`: because
   * a person asked for it.
   */
  readonly because: 'time' | 'event' | 'name';
};

export const RETENTION = { latest: 10, days: 14, bytes: 200 * 1024 * 1024 } as const;

const DAY_MS = 24 * 3_600_000;

/**
 * Which versions have had their time. Of each map the latest stay, one of each of the last days, what an event put
 * aside in those days, and all that have a name. Above the size that all maps share the oldest go, those with a name
 * last, but never the newest of a map.
 */
export function outlived<Version extends Ageing>(versions: readonly Version[], now: Date): readonly Version[] {
  const newestFirst = versions.toSorted((a, b) => b.kept.getTime() - a.kept.getTime());
  const maps = groups(newestFirst, ({ of }) => of);
  const inTime = new Set(maps.flatMap((ofMap) => inTheirTime(ofMap, now)));
  const newest = new Set(maps.flatMap(([first]) => first ?? []));
  const oldestFirst = newestFirst.toReversed().filter((version) => inTime.has(version) && !newest.has(version));
  const [named, unnamed] = [oldestFirst.filter(isNamed), oldestFirst.filter((version) => !isNamed(version))];
  let bytes = newestFirst.reduce((sum, version) => sum + (inTime.has(version) ? version.size : 0), 0);
  for (const version of [...unnamed, ...named]) {
    if (bytes <= RETENTION.bytes) break;
    inTime.delete(version);
    bytes -= version.size;
  }
  return versions.filter((version) => !inTime.has(version));
}

function isNamed({ because }: Ageing): boolean {
  return because === 'name';
}

/** Those of one map, newest first, that would stay if there were room for everything. */
function inTheirTime<Version extends Ageing>(ofMap: readonly Version[], now: Date): readonly Version[] {
  const unnamed = ofMap.filter((version) => !isNamed(version));
  const young = unnamed.filter(({ kept }) => now.getTime() - kept.getTime() < RETENTION.days * DAY_MS);
  const ofDays = groups(young, ({ kept }) => localDay(kept)).flatMap(([last]) => last ?? []);
  return [
    ...new Set([
      ...ofMap.slice(0, 1),
      ...ofMap.filter(isNamed),
      ...unnamed.slice(0, RETENTION.latest),
      ...ofDays,
      ...young.filter(({ because }) => because === 'event'),
    ]),
  ];
}

function groups<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly (readonly Entry[])[] {
  const known = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = known.get(keyOf(entry)) ?? [];
    known.set(keyOf(entry), group);
    group.push(entry);
  }
  return [...known.values()];
}
