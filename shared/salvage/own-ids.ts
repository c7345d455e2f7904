import type { NewId } from '../ids.ts';
import { RECORD_LISTS, type RecordList } from '../map/changes.ts';
import type { JourneyMap } from '../map/journey-map.ts';

type Identified = { readonly id: string };

/** What the ids of one list stand for. */
export type Ids = {
  /** The id that the record has now; undefined: there is none. */
  readonly now: (id: string) => string | undefined;
};

export type OwnIds = {
  readonly map: JourneyMap;
  readonly ids: Readonly<Record<RecordList, Ids>>;
  readonly taken: ReadonlySet<string>;
  /** How many records have a new id. */
  readonly renamed: number;
};

/**
 * Gives every record an id of its own. A record that lies there twice word for word stays once; of two that differ both
 * stay, and what pointed at the id means the first one of its list.
 */
export function withOwnIds(map: JourneyMap, newId: NewId): OwnIds {
  const taken = new Set<string>();
  let renamed = 0;
  function ownIds<Entry extends Identified>(list: readonly Entry[]): { readonly records: Entry[]; readonly ids: Ids } {
    /** The first record of each id, and its JSON once another one is compared with it. */
    const first = new Map<string, { readonly record: Entry; json: string | null }>();
    const now = new Map<string, string>();
    const records: Entry[] = [];
    for (const record of list) {
      const earlier = first.get(record.id);
      if (earlier !== undefined) {
        earlier.json ??= JSON.stringify(earlier.record);
        if (earlier.json === JSON.stringify(record)) continue;
      }
      const id = taken.has(record.id) ? newId() : record.id;
      if (id !== record.id) renamed += 1;
      if (earlier === undefined) {
        first.set(record.id, { record, json: null });
        now.set(record.id, id);
      }
      taken.add(id);
      records.push(id === record.id ? record : { ...record, id });
    }
    return { records, ids: { now: (id) => now.get(id) } };
  }
  const lists = RECORD_LISTS.map((list) => [list, ownIds<Identified>(map[list])] as const);
  return {
    // fromEntries cannot tie each list's name to its records.
    map: { ...map, ...(Object.fromEntries(lists.map(([list, { records }]) => [list, records])) as object) },
    ids: Object.fromEntries(lists.map(([list, { ids }]) => [list, ids])) as Record<RecordList, Ids>,
    taken,
    renamed,
  };
}
