import { isRecordList } from './changes.ts';
import type { JourneyMap } from './journey-map.ts';

/**
 * The same map made of the objects of a map that is known already, wherever they say the same: what was read anew from
 * a file then differs by identity only in what differs, and is that very map where nothing does.
 */
export function withKnownRecords(map: JourneyMap, known: JourneyMap): JourneyMap {
  const before = new Map(Object.entries(known));
  const entries = Object.entries(map).map(([key, value]): [string, unknown] => {
    const old = before.get(key);
    if (isRecordList(key) && Array.isArray(value) && Array.isArray(old)) return [key, withKnownEntries(value, old)];
    return [key, sameValue(value, old) ? old : value];
  });
  const isKnown = entries.length === before.size && entries.every(([key, value]) => before.get(key) === value);
  // Every value has the key that it had.
  return isKnown ? known : (Object.fromEntries(entries) as unknown as JourneyMap);
}

function withKnownEntries(list: readonly unknown[], known: readonly unknown[]): readonly unknown[] {
  const byId = new Map(known.map((record) => [idOf(record), record]));
  const entries = list.map((record) => {
    const old = byId.get(idOf(record));
    return old !== undefined && sameValue(record, old) ? old : record;
  });
  const isKnown = entries.length === known.length && entries.every((record, at) => record === known[at]);
  return isKnown ? known : entries;
}

function idOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'id' in record ? record.id : record;
}

/** Whether two values, as JSON knows them, say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const entries = Object.entries(a);
  if (entries.length !== Object.keys(b).length) return false;
  const other = new Map(Object.entries(b));
  return entries.every(([key, value]) => other.has(key) && sameValue(value, other.get(key)));
}
