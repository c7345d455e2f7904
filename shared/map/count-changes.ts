import { changesBetween, isRecordList, noChanges, type RecordList } from './changes.ts';
import type { JourneyMap } from './journey-map.ts';
import { sameValue } from './same-value.ts';

/** How many records of one kind came, became other or moved, and went. */
export type ChangeCount = { readonly added: number; readonly changed: number; readonly removed: number };

/** What lies between two states of one map, for people to read. */
export type ChangeCounts = {
  readonly notes: ChangeCount;
  readonly stages: ChangeCount;
  readonly lanes: ChangeCount;
  /** Something besides these differs: the title, goals, personas, links, strokes, figures ... */
  readonly hasOther: boolean;
};

const COUNTED = ['notes', 'stages', 'lanes'] as const satisfies readonly RecordList[];

/** Counts what was done from `before` to `after`, which need not share an object: one may come out of a file. */
export function countChanges(before: JourneyMap, after: JourneyMap): ChangeCounts {
  const changes = changesBetween(inObjectsOf(before, after), after);
  const count = (list: (typeof COUNTED)[number]): ChangeCount => {
    const { removed, put } = changes.lists[list] ?? { removed: [], put: [] };
    const known = new Set(before[list].map(({ id }) => id));
    const added = put.filter(({ record }) => !known.has(record.id)).length;
    return { added, changed: put.length - added, removed: removed.length };
  };
  const { notes: _notes, stages: _stages, lanes: _lanes, ...lists } = changes.lists;
  return {
    notes: count('notes'),
    stages: count('stages'),
    lanes: count('lanes'),
    hasOther: !noChanges({ ...changes, lists }),
  };
}

type Identified = { readonly id: string };

/** `before`, with the objects of `after` wherever the two say the same: changes are told by identity. */
function inObjectsOf(before: JourneyMap, after: JourneyMap): JourneyMap {
  const values = new Map<string, unknown>(Object.entries(after));
  const own = Object.entries(before).map(([key, value]) => {
    if (isRecordList(key)) return [key, inRecordsOf(before[key], after[key])] as const;
    return [key, sameValue(value, values.get(key)) ? values.get(key) : value] as const;
  });
  // fromEntries forgets the types, which stay: each value is its own or one that says the same.
  return Object.fromEntries(own) as unknown as JourneyMap;
}

function inRecordsOf(before: readonly Identified[], after: readonly Identified[]): readonly Identified[] {
  const records = new Map(after.map((record) => [record.id, record]));
  return before.map((record) => {
    const other = records.get(record.id);
    return other !== undefined && sameValue(record, other) ? other : record;
  });
}
