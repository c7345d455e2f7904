import { danglingReferences } from '../map/check-map.ts';
import type { JourneyMap } from '../map/journey-map.ts';

type Identified = { readonly id: string };
type Records = readonly Readonly<Record<string, unknown>>[];
type Problem = ReturnType<typeof danglingReferences>[number];

/** What a reference of that name points at, where a record can't be without it. */
const NEEDED: Readonly<Record<string, 'stages' | 'lanes' | 'personas' | undefined>> = {
  stage: 'stages',
  lane: 'lanes',
  persona: 'personas',
};

/**
 * A map in which everything that is pointed at is there. A stage, lane or persona that one side deleted comes back where
 * the other one put something into it; a link without its notes goes, and other references let go.
 */
export function withoutDangling(map: JourneyMap, known: readonly JourneyMap[]): JourneyMap {
  let now = map;
  // What comes back points at nothing that is gone, and each round ends all problems but those of records that shifted.
  for (let round = 0; round < 8; round += 1) {
    const problems = danglingReferences(now, now);
    if (problems.length === 0) return now;
    now = withoutProblems(withRestored(now, problems, known), problems);
  }
  return now;
}

function withRestored(map: JourneyMap, problems: readonly Problem[], known: readonly JourneyMap[]): JourneyMap {
  let now = map;
  for (const { kind, ...problem } of problems) {
    if (kind !== 'dangling' || !('key' in problem)) continue;
    const list = NEEDED[problem.key];
    if (list === undefined || now[list].some(({ id }) => id === problem.to)) continue;
    const from = known.find((each) => each[list].some(({ id }) => id === problem.to));
    if (from === undefined) continue;
    const records: readonly Identified[] = now[list];
    now = { ...now, [list]: restored(records, from[list], problem.to) };
  }
  return now;
}

/** The record comes behind the one that it lay behind. */
function restored(list: readonly Identified[], from: readonly Identified[], id: string): readonly Identified[] {
  const at = from.findIndex((record) => record.id === id);
  const record = from[at];
  if (record === undefined) return list;
  const before = from.slice(0, at).map((each) => each.id);
  const place = list.findLastIndex((each) => before.includes(each.id));
  return list.toSpliced(place + 1, 0, record);
}

/** Lets go of what is not restored: a value that may be empty, an entry of a list, or the record itself. */
function withoutProblems(map: JourneyMap, problems: readonly Problem[]): JourneyMap {
  const dropped = new Map<string, Set<number>>();
  let now = map;
  for (const problem of problems) {
    if (problem.kind !== 'dangling' || NEEDED[problem.key] !== undefined) continue;
    const { list, at, key, to } = problem;
    if (list === 'touches') {
      const kinds = now.touches.kinds.map((each, place) => (place === at ? { ...each, [key]: null } : each));
      now = { ...now, touches: { ...now.touches, kinds } };
      continue;
    }
    const records: Records = now[list] as unknown as Records;
    const value = records[at]?.[key];
    if (Array.isArray(value)) {
      const left = value.filter((id) => id !== to);
      now = { ...now, [list]: records.with(at, { ...records[at], [key]: left }) };
    } else if (key === 'channel') {
      now = { ...now, [list]: records.with(at, { ...records[at], [key]: null }) };
    } else {
      dropped.set(list, (dropped.get(list) ?? new Set()).add(at));
    }
  }
  for (const [list, places] of dropped) {
    const records = (now as unknown as Readonly<Record<string, Records>>)[list] ?? [];
    now = { ...now, [list]: records.filter((_, at) => !places.has(at)) };
  }
  return now;
}
