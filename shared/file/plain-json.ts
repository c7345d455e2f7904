import { isJsonObject } from './json-object.ts';

/** How deep a document may nest: structured clone, which carries it between processes, overflows by 5,000. */
export const DEEPEST = 64;

/**
 * Whether a value can be written as JSON and read back unchanged, nests at most `deepest` levels, and has no own
 * `__proto__` key, which a careless copy would take for an order to change the prototype.
 */
export function isPlainJson(value: unknown, deepest = DEEPEST): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || deepest === 0) return false;
  return Array.isArray(value) ? isPlainList(value, deepest) : isPlainRecord(value, deepest);
}

function isPlainList(list: readonly unknown[], deepest: number): boolean {
  // A loop by index, because `every` would pass over holes.
  for (let index = 0; index < list.length; index += 1) {
    if (!isPlainJson(list[index], deepest - 1)) return false;
  }
  return true;
}

function isPlainRecord(record: object, deepest: number): boolean {
  if (!isJsonObject(record) || !isPlain(record)) return false;
  for (const key in record) {
    if (key === '__proto__' || !isPlainJson(record[key], deepest - 1)) return false;
  }
  return true;
}

/** Neither of a class nor with a prototype whose keys would be counted among its own. */
function isPlain(record: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(record);
  return prototype === Object.prototype || prototype === null;
}
