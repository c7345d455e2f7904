import { changesBetween, noChanges, type RecordList } from './changes.ts';
import type { JourneyMap } from './journey-map.ts';
import { withKnownRecords } from './known-records.ts';

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
  const changes = changesBetween(withKnownRecords(before, after), after);
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
