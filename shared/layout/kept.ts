/** Whether two values are one, or small records (rects, scores) of the very same fields. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}

/** The same part of a layout as before where nothing in it changed, so that whoever shows it can tell at a glance. */
export function kept<Part extends object>(before: Part | undefined, now: Part): Part {
  if (before === undefined) return now;
  const keys = Object.keys(now) as (keyof Part)[];
  return keys.every((key) => isAlike(now[key], before[key])) ? before : now;
}
