import { sameValue } from '../map/known-records.ts';
import type { JourneyMap } from '../map/journey-map.ts';

/** A PIN is digits: they are found on every keyboard, and said across a room. */
const PIN = /^\d{4,12}$/;

export function isPin(text: string): boolean {
  return PIN.test(text);
}

/** Whether stages, lanes and questions are the same. How many leave, and how long it takes, are figures and may change. */
export function sameFrame(a: JourneyMap, b: JourneyMap): boolean {
  return sameRecords(a.lanes, b.lanes) && sameRecords(a.stages, b.stages, { leaving: null, wait: null });
}

function sameRecords(a: readonly object[], b: readonly object[], but?: object): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((record, at) => {
    const other = b[at];
    if (record === other || other === undefined || but === undefined)
      return record === other || sameValue(record, other);
    return sameValue({ ...record, ...but }, { ...other, ...but });
  });
}

/**
 * What may become of a map: no step takes its lock off or puts one on, which is done apart from all steps, and while it
 * is locked none changes stages, lanes or questions. null: that is what it would do.
 */
export function underLock(before: JourneyMap, after: JourneyMap): JourneyMap | null {
  if (before.lock !== null && !sameFrame(before, after)) return null;
  return after.lock === before.lock ? after : { ...after, lock: before.lock };
}
