import type { JsonObject } from '../file/json-object.ts';
import { MOST_RECORDS } from '../file/schema-records.ts';
import type { ListName } from './record-kinds.ts';

export type Found = { readonly list: ListName; readonly record: JsonObject };

export type Gap = { readonly list: ListName; readonly length: number };

export type Search = {
  readonly text: string;
  readonly file: JsonObject;
  readonly map: JsonObject;
  readonly records: Found[];
  readonly gaps: Gap[];
  /** Entries of each list that are no records, or more than it may have. */
  readonly passed: Map<ListName, number>;
  /** How many records of each list were taken, and how many characters they take. */
  readonly sizes: Map<ListName, { count: number; characters: number }>;
  at: number;
  place: 'outside' | 'file' | 'map' | ListName;
  /** How many characters may still be looked at: without it, a hostile text would take for ever. */
  patience: number;
};

/** What a step and what building a value costs, in characters that could be looked at in the same time. */
export const STEP = 60;
export const BUILDING = 600;

/** Enough for a map that has as many records as it may and breaks off between any two of them. */
export const PATIENCE = 100_000_000;

/** Hostile texts have millions; what goes beyond widens the last one. */
const MOST_GAPS = 100_000;

export function addRecord(
  search: Search,
  list: ListName,
  { record, length }: { record: JsonObject; length: number },
): void {
  const { records, sizes } = search;
  const { count, characters } = sizes.get(list) ?? { count: 0, characters: 0 };
  if (count >= MOST_RECORDS[list]) return passOver(search, list);
  records.push({ list, record });
  sizes.set(list, { count: count + 1, characters: characters + length });
}

export function passOver({ passed }: Search, list: ListName): void {
  passed.set(list, (passed.get(list) ?? 0) + 1);
}

export function addGap({ gaps }: Search, { list, length }: Gap): void {
  const last = gaps.at(-1);
  if (last === undefined || gaps.length < MOST_GAPS) gaps.push({ list, length });
  else gaps[gaps.length - 1] = { list: last.list, length: last.length + length };
}

/** What was said first counts; the key of the prototype is no key. */
export function setOnce(values: JsonObject, key: string, value: unknown): void {
  if (key !== '__proto__' && !Object.hasOwn(values, key)) values[key] = value;
}

/** By the length of what is unreadable: as many as would have filled it, and one at least. */
export function lostRecords({ gaps, passed, sizes }: Search): ReadonlyMap<ListName, number> {
  const lost = new Map(passed);
  for (const { list, length } of gaps) {
    const size = sizes.get(list);
    const mean = size === undefined || size.characters === 0 ? length : size.characters / size.count;
    lost.set(list, (lost.get(list) ?? 0) + Math.max(1, Math.round(length / mean)));
  }
  return lost;
}
