import { RECORD_LISTS } from '../map/changes.ts';
import { type JourneyMap, LIMITS } from '../map/journey-map.ts';

/** A place in a list (or a cell), counted from 0; what lies beyond the end is the end. */
export type Place = number | 'end';

type Identified = { readonly id: string };

/** The map with other values; the very same map where each value is the one that it has. */
export function withParts<Part extends keyof JourneyMap>(map: JourneyMap, parts: Pick<JourneyMap, Part>): JourneyMap {
  // Object.keys forgets the key type.
  const names = Object.keys(parts) as Part[];
  return names.every((name) => parts[name] === map[name]) ? map : { ...map, ...parts };
}

/** The list with one record changed; the very same list where the record is gone or stays as it is. */
export function withChanged<Entry extends Identified>(
  list: readonly Entry[],
  id: string,
  change: (record: Entry) => Entry,
): readonly Entry[] {
  const index = list.findIndex((record) => record.id === id);
  const record = list[index];
  if (record === undefined) return list;
  const changed = change(record);
  return changed === record ? list : list.with(index, changed);
}

/** The list with every record changed; the very same list where all stay as they are. */
export function withAllChanged<Entry>(list: readonly Entry[], change: (record: Entry) => Entry): readonly Entry[] {
  const changed = list.map(change);
  return changed.every((record, index) => record === list[index]) ? list : changed;
}

/** The list without what `leaves` says; the very same list where nothing leaves. */
export function without<Entry>(list: readonly Entry[], leaves: (record: Entry) => boolean): readonly Entry[] {
  return list.some(leaves) ? list.filter((record) => !leaves(record)) : list;
}

export function withInserted<Entry>(list: readonly Entry[], record: Entry, place: Place): readonly Entry[] {
  return list.toSpliced(place === 'end' ? list.length : Math.max(0, place), 0, record);
}

/** The list with one record at another place, counted among the others; the very same list where it is there already. */
export function withMoved<Entry extends Identified>(
  list: readonly Entry[],
  id: string,
  place: Place,
): readonly Entry[] {
  const record = list.find((candidate) => candidate.id === id);
  if (record === undefined) return list;
  const others = list.filter((candidate) => candidate !== record);
  const moved = withInserted(others, record, place);
  return moved.every((candidate, index) => candidate === list[index]) ? list : moved;
}

/** Ids are unique in the whole map, whatever they name: whether new records may have these. */
export function areFree(map: JourneyMap, ids: readonly string[]): boolean {
  const asked = new Set(ids);
  const isTaken = (record: Identified): boolean => asked.has(record.id);
  return asked.size === ids.length && !RECORD_LISTS.some((name) => map[name].some(isTaken));
}

/** A text within the limit of the file, which counts characters of two code units once. */
export function cutText(text: string): string {
  if (text.length <= LIMITS.text) return text;
  let count = 0;
  let end = 0;
  for (const character of text) {
    if (count === LIMITS.text) break;
    count += 1;
    end += character.length;
  }
  return text.slice(0, end);
}
