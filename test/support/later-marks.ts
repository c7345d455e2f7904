const MARK = 'written-by-a-later-version';

/** A copy of JSON with a mark of its own in every object. */
export function marked(value: unknown, nextMark: () => number): unknown {
  if (Array.isArray(value)) return value.map((entry) => marked(entry, nextMark));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, marked(inner, nextMark)] as const);
  return { [MARK]: { number: nextMark() }, ...Object.fromEntries(entries) };
}

/** The path and the mark of every marked object. */
export function marksIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.hasOwn(value, MARK) ? [`${path}: ${JSON.stringify(Reflect.get(value, MARK))}`] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => marksIn(inner, `${path}/${key}`))];
}
