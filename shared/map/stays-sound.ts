import { isRecordList, RECORD_LISTS, type Changes, type ListChanges } from './changes.ts';
import { checkMap, danglingReferences } from './check-map.ts';
import { NO_TOUCHES } from './defaults.ts';
import type { JourneyMap } from './journey-map.ts';

type Lists = Changes['lists'];

/**
 * Whether a sound map is still sound after the changes, as checkMap would say: but only what they touch is looked at,
 * since thousands of notes are there and mostly one is another.
 */
export function staysSound(after: JourneyMap, { set, lists }: Changes): boolean {
  if (Object.keys(set).some(isRecordList) || takesAwayWhatMuchHangsOn(lists)) return checkMap(after).length === 0;
  return idsAreUnique(after, lists) && danglingReferences(touched(after, { set, lists }), after).length === 0;
}

/** Stages, lanes, personas and channels go rarely, and nearly everything refers to them. */
function takesAwayWhatMuchHangsOn({ stages, lanes, personas, channels }: Lists): boolean {
  return [stages, lanes, personas, channels].some((list) => list !== undefined && list.removed.length > 0);
}

/** In its own list an id replaces itself, so that only another list can hold it too. */
function idsAreUnique(after: JourneyMap, lists: Lists): boolean {
  const owners = new Map<string, string>();
  for (const list of RECORD_LISTS) {
    for (const { record } of lists[list]?.put ?? []) {
      if ((owners.get(record.id) ?? list) !== list) return false;
      owners.set(record.id, list);
    }
  }
  if (owners.size === 0) return true;
  return RECORD_LISTS.every((list) => after[list].every(({ id }) => (owners.get(id) ?? list) === list));
}

/** The map with only those records whose references may be others than before, or point at something else. */
function touched(after: JourneyMap, { set, lists }: Pick<Changes, 'set' | 'lists'>): JourneyMap {
  const endsMayBeGone = (lists.notes?.removed.length ?? 0) > 0;
  return {
    ...after,
    notes: recordsPut(lists.notes),
    metrics: recordsPut(lists.metrics),
    strokes: recordsPut(lists.strokes),
    photos: recordsPut(lists.photos),
    agenda: recordsPut(lists.agenda),
    links: endsMayBeGone ? after.links : recordsPut(lists.links),
    emotions: Object.hasOwn(set, 'emotions') ? after.emotions : [],
    gaps: Object.hasOwn(set, 'gaps') ? after.gaps : [],
    touches: Object.hasOwn(set, 'touches') ? after.touches : NO_TOUCHES,
  };
}

/** Of a record that is put twice the last one stays. */
function recordsPut<Entry extends { readonly id: string }>(list: ListChanges<Entry> | undefined): readonly Entry[] {
  return list === undefined ? [] : [...new Map(list.put.map(({ record }) => [record.id, record])).values()];
}
