import { RECORD_LISTS, type RecordList } from '../map/changes.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { sameValue, withKnownRecords } from '../map/known-records.ts';
import { mergeOrder } from './merge-order.ts';
import { mergeObject, type Side } from './merge-values.ts';
import type { Three } from './three.ts';
import { withoutDangling } from './without-dangling.ts';

/** Lists whose records are told apart by their id, or by what they are about. */
export type MergedList = RecordList | 'emotions' | 'gaps' | 'maps';

/** Something that both changed in two ways, or that one deleted and the other did not. */
export type Difference = {
  readonly key: string;
  /** null: it is said of the map itself. */
  readonly list: MergedList | null;
  /** The record as either side has it, mine first. */
  readonly record: Readonly<Record<string, unknown>> | null;
  /** Which of its values; []: whether it is there at all. */
  readonly path: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
  /** What counts until the other one is chosen. */
  readonly proposed: Side;
};

export type Copies = {
  /** What both began with; null: nobody knows. */
  readonly base: JourneyMap | null;
  /** That is only likely what they began with: then what one of them lacks stays, and it is told. */
  readonly isGuessed?: boolean;
  readonly mine: JourneyMap;
  readonly theirs: JourneyMap;
};

export type MergedCopies = { readonly map: JourneyMap; readonly differences: readonly Difference[] };

type Choices = ReadonlyMap<string, Side>;
type Identified = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * Two people's copies of one map become one: what either side changed is taken, and where both changed the same in two
 * ways it is told and mine counts until theirs is chosen. Without a common beginning everything that differs is told.
 */
export function mergeCopies({ base, isGuessed = false, mine, theirs }: Copies, choices: Choices): MergedCopies {
  const differences: Difference[] = [];
  const choose = (difference: Omit<Difference, 'key'>): Side => {
    const key = keyOf(difference);
    differences.push({ ...difference, key });
    return choices.get(key) ?? difference.proposed;
  };
  const lists = LISTS.map((list) => [
    list,
    mergeList(
      { list, isCommon: base !== null, isGuessed, choose },
      { base: recordsOf(base, list), mine: recordsOf(mine, list), theirs: recordsOf(theirs, list) },
    ),
  ]);
  const own = { base: base === null ? {} : ownValues(base), mine: ownValues(mine), theirs: ownValues(theirs) };
  const values = mergeObject([], own, (path, said) =>
    choose({ list: null, record: null, path, mine: said.mine, theirs: said.theirs, proposed: 'mine' }),
  );
  // Each list has its own records again, and of the rest every key that either side has.
  const merged = { ...values, ...Object.fromEntries(lists), id: mine.id } as unknown as JourneyMap;
  const sound = withoutDangling(merged, [mine, theirs, ...(base === null ? [] : [base])]);
  return { map: withKnownRecords(inOrderOf(mine, sound), mine), differences };
}

const LISTS: readonly MergedList[] = [...RECORD_LISTS, 'emotions', 'gaps', 'maps'];

/** The file lists a map's keys in their order. */
function inOrderOf(like: JourneyMap, map: JourneyMap): JourneyMap {
  const own = new Map(Object.entries(map));
  const known = Object.keys(like).filter((key) => own.has(key));
  const keys = [...known, ...[...own.keys()].filter((key) => !Object.hasOwn(like, key))];
  return Object.fromEntries(keys.map((key) => [key, own.get(key)])) as unknown as JourneyMap;
}

function ownValues(map: JourneyMap): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !(LISTS as readonly string[]).includes(key)));
}

/** The records of a list by what tells them apart. One that has no id is called after what it is about. */
function recordsOf(map: JourneyMap | null, list: MergedList): ReadonlyMap<string, Identified> {
  const records: ReadonlyMap<string, Identified> = new Map();
  if (map === null) return records;
  const met = new Map<string, number>();
  const entries: readonly object[] = map[list];
  return new Map(
    entries.map((entry): [string, Identified] => {
      const record = entry as Readonly<Record<string, unknown>>;
      if (typeof record.id === 'string' && list !== 'maps') return [record.id, record as Identified];
      const about = JSON.stringify([record.stage, record.persona, record.when, record.file]);
      const count = (met.get(about) ?? 0) + 1;
      met.set(about, count);
      return [`${about} ${count}`, record as Identified];
    }),
  );
}

type Merging = {
  readonly list: MergedList;
  readonly isCommon: boolean;
  readonly isGuessed: boolean;
  readonly choose: (difference: Omit<Difference, 'key'>) => Side;
};
type Records = ReadonlyMap<string, Identified>;

function mergeList(merging: Merging, { base, mine, theirs }: Three<Records>): readonly unknown[] {
  const merged = new Map<string, unknown>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const record = mergeRecord(merging, { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) });
    if (record !== undefined) merged.set(key, record);
  }
  const keys = { base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] };
  return mergeOrder(keys, new Set(merged.keys())).map((key) => merged.get(key));
}

function mergeRecord({ list, isCommon, isGuessed, choose }: Merging, three: Three<Identified | undefined>): unknown {
  const { base, mine, theirs } = three;
  const record = mine ?? theirs ?? null;
  const of = { list, record, mine, theirs };
  if (mine === undefined || theirs === undefined) {
    const there: Side = mine === undefined ? 'theirs' : 'mine';
    // What one side added comes, and what one deleted goes unless the other one changed it meanwhile.
    if (isCommon && base === undefined) return record;
    if (!isGuessed && base !== undefined && sameValue(base, record)) return undefined;
    return choose({ ...of, path: [], proposed: there }) === there ? record : undefined;
  }
  const values = { base: base === undefined ? {} : withPlace(base), mine: withPlace(mine), theirs: withPlace(theirs) };
  const merged = mergeObject([], values, (path, said) =>
    choose({ ...of, path, mine: said.mine, theirs: said.theirs, proposed: 'mine' }),
  );
  return withoutPlace(merged);
}

/** Where something lies is one thing: a note that two people moved lies where one of them laid it. */
function withPlace(record: Identified): Readonly<Record<string, unknown>> {
  const { stage, lane, ...rest } = record;
  return stage === undefined || lane === undefined ? record : { ...rest, [PLACE]: [[stage, lane]] };
}

/** A key that no file has: ids and keys hold no control characters there. */
export const PLACE = '\u0000place';

function withoutPlace(record: Readonly<Record<string, unknown>>): unknown {
  const { [PLACE]: place, ...rest } = record;
  if (!Array.isArray(place)) return rest;
  const [[stage, lane]] = place as [[string, string]];
  return { ...rest, stage, lane };
}

function keyOf({ list, record, path }: Omit<Difference, 'key'>): string {
  const about = record === null ? null : [record.id, record.stage, record.persona, record.when, record.file];
  return JSON.stringify([list, about, path]);
}
