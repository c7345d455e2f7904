import { sameValue } from '../map/known-records.ts';
import type { Three } from './three.ts';
import { mergeOrder } from './merge-order.ts';

export type Side = 'mine' | 'theirs';

/** Which side counts where both changed the same: it is asked with the path to it. */
export type Decide = (path: readonly string[], values: Three<unknown>) => Side;

/** What only one side changed is taken, key by key; of what both changed in two ways `decide` says which counts. */
function mergeValue(path: readonly string[], values: Three<unknown>, decide: Decide): unknown {
  const { base, mine, theirs } = values;
  if (sameValue(mine, theirs)) return mine;
  if (sameValue(base, mine)) return theirs;
  if (sameValue(base, theirs)) return mine;
  if (isObject(mine) && isObject(theirs) && !isWhole(path)) {
    return mergeObject(path, { base: isObject(base) ? base : {}, mine, theirs }, decide);
  }
  const lists = asLists(values);
  if (lists !== null) return mergeOrder(lists, keptOf(lists));
  return decide(path, values) === 'mine' ? mine : theirs;
}

/** What means nothing in parts: the steps of touches count their kinds, a PIN has its own salt, and a time its unit. */
function isWhole(path: readonly string[]): boolean {
  return path.length === 1 && WHOLE.has(path[0] ?? '');
}

const WHOLE: ReadonlySet<string> = new Set(['touches', 'lock', 'wait']);

type Values = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function mergeObject(path: readonly string[], { base, mine, theirs }: Three<Values>, decide: Decide): Values {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const at = (values: Values, key: string): unknown => (Object.hasOwn(values, key) ? values[key] : undefined);
  const entries = [...keys].flatMap((key): [string, unknown][] => {
    const three = { base: at(base, key), mine: at(mine, key), theirs: at(theirs, key) };
    const value = mergeValue([...path, key], three, decide);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}

/** Lists of words of which none is there twice: as sets that have an order they never get into each other's way. */
function asLists({ base, mine, theirs }: Three<unknown>): Three<readonly string[]> | null {
  const before = base ?? [];
  return isList(before) && isList(mine) && isList(theirs) ? { base: before, mine, theirs } : null;
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') && new Set(value).size === value.length;
}

/** What both have, and what one of them added. */
function keptOf({ base, mine, theirs }: Three<readonly string[]>): ReadonlySet<string> {
  const [before, here, there] = [new Set(base), new Set(mine), new Set(theirs)];
  const kept = [...mine, ...theirs].filter((word) => (here.has(word) && there.has(word)) || !before.has(word));
  return new Set(kept);
}
