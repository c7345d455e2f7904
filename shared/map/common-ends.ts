/** How many entries two lists share at their beginning and, apart from these, at their end. */
export type CommonEnds = { readonly start: number; readonly end: number };

type Compared = { readonly after: readonly unknown[]; readonly ends: CommonEnds };

/** What a list was last compared with: several ask the same of the notes before and after a step. */
const compared = new WeakMap<readonly unknown[], Compared>();

export function commonEnds(before: readonly unknown[], after: readonly unknown[]): CommonEnds {
  const known = compared.get(before);
  if (known?.after === after) return known.ends;
  const ends = compareEnds(before, after);
  compared.set(before, { after, ends });
  return ends;
}

function compareEnds(before: readonly unknown[], after: readonly unknown[]): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end };
}
