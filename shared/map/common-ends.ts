/** How many entries two lists share at their beginning and, apart from these, at their end. */
export type CommonEnds = { readonly start: number; readonly end: number };

export function commonEnds(before: readonly unknown[], after: readonly unknown[]): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end };
}
