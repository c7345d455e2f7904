import { commonEnds } from './common-ends.ts';
import type { JourneyMap } from './journey-map.ts';
import { createListOrder } from './list-order.ts';
import { longestRising } from './rising.ts';

/**
 * The lists of a map whose records have an id. `emotions`, `gaps` and `maps` have none, and `touches` is one thing: they
 * change as a whole.
 */
export const RECORD_LISTS = [
  'personas',
  'channels',
  'stages',
  'lanes',
  'notes',
  'metrics',
  'links',
  'strokes',
  'photos',
  'images',
  'agenda',
] as const;
export type RecordList = (typeof RECORD_LISTS)[number];

type RecordOf<List extends RecordList> = JourneyMap[List][number];

/**
 * What became of one list. First the removed go; then each put is done in turn: without `after` the record takes the
 * place of the one with its id, with `after` it goes behind that record (null: to the front).
 */
export type ListChanges<Entry> = {
  readonly removed: readonly string[];
  readonly put: readonly Put<Entry>[];
};

type Put<Entry> = { readonly record: Entry; readonly after?: string | null };

type Identified = { readonly id: string };

/** The difference of two maps: what travels to main, what a journal holds, what a merge joins. Never written by hand. */
export type Changes = {
  /** Values of the map itself (title, goal, emotions, unknown keys …) that are new or different. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Keys of the map itself that are gone. */
  readonly unset: readonly string[];
  readonly lists: { readonly [List in RecordList]?: ListChanges<RecordOf<List>> };
};

export function noChanges({ set, unset, lists }: Changes): boolean {
  return Object.keys(set).length === 0 && unset.length === 0 && Object.keys(lists).length === 0;
}

/** What makes `before` into `after`. Records are told apart by identity: what was not touched is not looked into. */
export function changesBetween(before: JourneyMap, after: JourneyMap): Changes {
  const earlier = new Map(ownValues(before));
  const set = ownValues(after).filter(([key, value]) => !earlier.has(key) || earlier.get(key) !== value);
  const unset = ownValues(before)
    .map(([key]) => key)
    .filter((key) => !Object.hasOwn(after, key));
  const lists = RECORD_LISTS.filter((list) => before[list] !== after[list])
    .map((list) => [list, listChangesBetween<Identified>(before[list], after[list])] as const)
    .filter(([, { removed, put }]) => removed.length > 0 || put.length > 0);
  // fromEntries cannot tie each list's name to its records.
  return { set: Object.fromEntries(set), unset, lists: Object.fromEntries(lists) as Changes['lists'] };
}

/** Values of the map itself, without the lists of records. */
function ownValues(map: JourneyMap): [string, unknown][] {
  return Object.entries(map).filter(([key]) => !isRecordList(key));
}

export function isRecordList(key: string): key is RecordList {
  return (RECORD_LISTS as readonly string[]).includes(key);
}

function listChangesBetween<Entry extends Identified>(
  whole: readonly Entry[],
  wholeAfter: readonly Entry[],
): ListChanges<Entry> {
  // Of thousands of notes mostly one is another: what lies before and behind it need not be looked into.
  const { start, end } = commonEnds(whole, wholeAfter);
  const before = whole.slice(start, whole.length - end);
  const after = wholeAfter.slice(start, wholeAfter.length - end);
  const carried = carriedOver(before, after);
  if (carried !== null) {
    const place = start + after.indexOf(carried);
    return { removed: [], put: [{ record: carried, after: wholeAfter[place - 1]?.id ?? null }] };
  }
  const places = new Map(before.map((record, place) => [record.id, place]));
  const kept = after.filter((record) => places.has(record.id));
  const inOrder = longestRising(kept.map((record) => places.get(record.id) ?? 0));
  const staying = new Set(kept.filter((_, index) => inOrder.has(index)).map((record) => record.id));
  const remaining = new Set(after.map((record) => record.id));

  const put: Put<Entry>[] = [];
  for (const [index, record] of after.entries()) {
    if (!staying.has(record.id)) put.push({ record, after: wholeAfter[start + index - 1]?.id ?? null });
    else if (before[places.get(record.id) ?? 0] !== record) put.push({ record });
  }
  return { removed: before.map((record) => record.id).filter((id) => !remaining.has(id)), put };
}

/**
 * The record that went from one end to the other, if that is all that happened: so a hand moves a note, past thousands
 * that would have to be ordered to find it out.
 */
function carriedOver<Entry extends Identified>(before: readonly Entry[], after: readonly Entry[]): Entry | null {
  const last = before.length - 1;
  if (last < 1 || after.length !== before.length) return null;
  if (before[0]?.id === after[last]?.id && isShifted(after, before)) return after[last] ?? null;
  return before[last]?.id === after[0]?.id && isShifted(before, after) ? (after[0] ?? null) : null;
}

/** Each record of `list` but the last stands one place further on in `further`. */
function isShifted(list: readonly unknown[], further: readonly unknown[]): boolean {
  for (let at = 1; at < list.length; at += 1) if (list[at - 1] !== further[at]) return false;
  return true;
}

/** The map with the changes done. What they do not touch keeps its identity; a place that is gone means the end. */
export function applyChanges(map: JourneyMap, changes: Changes): JourneyMap {
  if (noChanges(changes)) return map;
  const { set, unset, lists } = changes;
  const changed = RECORD_LISTS.flatMap((list) => {
    const ofList = lists[list];
    return ofList === undefined ? [] : [[list, listWith<Identified>(map[list], ofList)] as const];
  });
  const kept = Object.entries(map).filter(([key]) => !unset.includes(key));
  // The types of Changes tie each list's name to its records; fromEntries forgets it.
  return Object.fromEntries([...kept, ...Object.entries(set), ...changed]) as unknown as JourneyMap;
}

function listWith<Entry extends Identified>(list: readonly Entry[], { removed, put }: ListChanges<Entry>): Entry[] {
  const gone = new Set(removed);
  const remaining = gone.size === 0 ? [...list] : list.filter((record) => !gone.has(record.id));
  return put.length > FEW ? withMany(remaining, put) : withFew(remaining, put);
}

/** Looking for one place in a long list is cheap; only for many of them does an order of the whole pay. */
const FEW = 16;

/** Changes the list that it is given. */
function withFew<Entry extends Identified>(records: Entry[], put: readonly Put<Entry>[]): Entry[] {
  const placeOf = (id: string): number => records.findIndex((record) => record.id === id);
  for (const { record, after } of put) {
    const place = placeOf(record.id);
    if (place >= 0 && after === undefined) {
      records[place] = record;
      continue;
    }
    if (place >= 0) records.splice(place, 1);
    const before = after === null ? 0 : placeOf(after ?? '') + 1;
    records.splice(before > 0 || after === null ? before : records.length, 0, record);
  }
  return records;
}

function withMany<Entry extends Identified>(remaining: readonly Entry[], put: readonly Put<Entry>[]): Entry[] {
  const order = createListOrder(remaining.map((record) => record.id));
  const records = new Map(remaining.map((record) => [record.id, record]));
  for (const { record, after } of put) {
    const isNew = !records.has(record.id);
    records.set(record.id, record);
    if (after !== undefined || isNew) order.place(record.id, after);
  }
  return order.ids().flatMap((id) => records.get(id) ?? []);
}
