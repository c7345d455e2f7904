import { cutText } from './records.ts';

/** Gives records new values; a record that has them all stays the very same. Texts are cut to the limit. */
export function patching<Entry extends object>(patch: Partial<Entry>): (record: Entry) => Entry {
  const values = withTextsCut(patch);
  // Object.keys forgets the key type.
  const names = Object.keys(values) as (keyof Entry)[];
  return (record) =>
    names.every((name) => isSameValue(record[name], values[name])) ? record : { ...record, ...values };
}

/** The same JSON value, every text in it within the limit. */
export function withTextsCut<Value>(value: Value): Value {
  // Each branch gives back the shape that came in, which the compiler can't follow for a type parameter.
  if (typeof value === 'string') return cutText(value) as Value;
  if (Array.isArray(value)) return value.map(withTextsCut) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTextsCut(inner)])) as Value;
}

/** Whether two JSON values say the same, whatever the order of their keys. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const inA: ReadonlyMap<string, unknown> = new Map(Object.entries(a));
  const inB: ReadonlyMap<string, unknown> = new Map(Object.entries(b));
  return inA.size === inB.size && [...inA].every(([name, value]) => inB.has(name) && isSameValue(value, inB.get(name)));
}
