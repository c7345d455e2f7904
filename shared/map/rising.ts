/**
 * The indices of a longest rising run of `values`, not necessarily side by side: what may stay where it is when the
 * rest moves. O(n log n).
 */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  /** For each length, the index of the smallest value that ends a rising run of that length. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    const length = firstNotBelow(ends, values, value);
    previous.push(ends[length - 1] ?? -1);
    ends[length] = index;
  }
  const chosen = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) chosen.add(index);
  return chosen;
}

/** Where in `ends`, whose values rise, the first lies that is not below `value`. */
function firstNotBelow(ends: readonly number[], values: readonly number[], value: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
