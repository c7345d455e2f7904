import type { z } from 'zod';
import { isJsonObject, type JsonObject } from '../file/json-object.ts';
import { DEEPEST, isPlainJson } from '../file/plain-json.ts';
import { isStrokePoint } from '../file/schema-records.ts';
import { LIST_LIMITS } from '../map/list-limits.ts';

/** Records lie in a list in the map in the file. */
const DEEPEST_RECORD = DEEPEST - 3;

/** A record that the schema takes, and whether something in it had to give way. */
export type Mended<Entry> = { readonly record: Entry; readonly isChanged: boolean };

/**
 * Makes a record fit its schema: what cannot be right gives way to the default, too long a text is cut; null where that
 * does not help. `fill` puts defaults, and ids where they are missing, into a record in place.
 */
export function mendRecord<Entry>(
  schema: z.ZodType<Entry>,
  found: JsonObject,
  fill: (record: JsonObject) => void,
): Mended<Entry> | null {
  const isPlain = isPlainJson(found, DEEPEST_RECORD);
  const record = isPlain ? found : withoutHarm(found, DEEPEST_RECORD);
  fill(record);
  const first = schema.safeParse(record);
  if (first.success) return { record: first.data, isChanged: !isPlain };
  // From the last one on: entries of a list keep their places until it is their turn.
  for (const issue of first.error.issues.toReversed()) giveWay(record, issue);
  fill(record);
  const second = schema.safeParse(record);
  return second.success ? { record: second.data, isChanged: true } : null;
}

/** A copy without what no JSON of ours holds: keys of the prototype, endless numbers, what nests too deep. */
function withoutHarm(record: JsonObject, deepest: number): JsonObject {
  const sound = Object.entries(record).flatMap(([key, value]) => {
    if (key === '__proto__') return [];
    if (isPlainJson(value, deepest - 1)) return [[key, value] as const];
    return isJsonObject(value) && deepest > 1 ? [[key, withoutHarm(value, deepest - 1)] as const] : [];
  });
  return Object.fromEntries(sound);
}

type Issue = z.core.$ZodIssue;

function giveWay(record: JsonObject, issue: Issue): void {
  const key = issue.path.at(-1);
  const parent = issue.path.slice(0, -1).reduce<unknown>(valueAt, record);
  if (Array.isArray(parent) && typeof key === 'number') parent.splice(key, 1);
  if (!isJsonObject(parent) || typeof key !== 'string') return;
  const mended = mendedValue(parent[key], issue);
  if (mended === undefined) delete parent[key];
  else parent[key] = mended;
}

function valueAt(value: unknown, key: PropertyKey): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
  return isJsonObject(value) && typeof key === 'string' ? value[key] : undefined;
}

/** As much of a value as may stay; undefined: nothing. */
function mendedValue(value: unknown, issue: Issue): unknown {
  if (issue.path.at(-1) === 'points' && Array.isArray(value)) {
    return value.filter(isStrokePoint).slice(0, LIST_LIMITS.points);
  }
  if (issue.code === 'too_big' && (typeof value === 'string' || Array.isArray(value))) {
    return value.slice(0, Number(issue.maximum));
  }
  const isWantedAsText = issue.code === 'invalid_type' && issue.expected === 'string';
  return isWantedAsText && (typeof value === 'number' || typeof value === 'boolean') ? String(value) : undefined;
}
