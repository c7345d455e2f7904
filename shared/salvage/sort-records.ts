import type { JsonObject } from '../file/json-object.ts';
import type { Findings } from './find-records.ts';
import { type ListName, LISTS } from './record-kinds.ts';

/** Kinds of records that look alike, so that only what points at one tells it from the others. */
const ALIKE = ['stages', 'personas', 'channels'] as const;
type Alike = (typeof ALIKE)[number];

/** The records of each list, in the order in which they were found. */
export function sortedRecords(records: Findings['records']): Readonly<Record<ListName, JsonObject[]>> {
  const found = (list: ListName) => records.filter((entry) => entry.list === list).map(({ record }) => record);
  // fromEntries cannot know that all keys come.
  const lists = Object.fromEntries(LISTS.map((list) => [list, found(list)])) as Record<ListName, JsonObject[]>;
  const wanted = references(lists);
  const there: Record<Alike, Set<unknown>> = {
    stages: idsOf(lists.stages),
    personas: idsOf(lists.personas),
    channels: idsOf(lists.channels),
  };
  for (const list of ALIKE) {
    const kept = lists[list].filter((record) => {
      if (wanted[list].has(record.id)) return true;
      const others = ALIKE.filter((other) => wanted[other].has(record.id) && !there[other].has(record.id));
      const [other] = others;
      if (other === undefined || others.length > 1) return true;
      lists[other].push(record);
      there[other].add(record.id);
      return false;
    });
    lists[list] = kept;
  }
  return lists;
}

/** The ids that others point at as a stage, a persona or a channel. */
function references(lists: Readonly<Record<ListName, readonly JsonObject[]>>): Record<Alike, ReadonlySet<unknown>> {
  const { notes, strokes, emotions, gaps, metrics } = lists;
  const persons = notes.flatMap(({ personas }): readonly unknown[] => (Array.isArray(personas) ? personas : []));
  return {
    stages: new Set([...notes, ...strokes, ...emotions, ...gaps, ...metrics].map(({ stage }) => stage)),
    personas: new Set([...persons, ...emotions.map(({ persona }) => persona)]),
    channels: new Set(notes.map(({ channel }) => channel)),
  };
}

function idsOf(records: readonly JsonObject[]): Set<unknown> {
  return new Set(records.map(({ id }) => id));
}
