/** What a second start hands to the first: the path is absolute, since the two may have different working folders. */
export type SecondStart = { readonly path: string | null };

/** It comes from another process: whatever it is, it is looked at first. */
export function pathOf(second: unknown): string | null {
  const isRecord = typeof second === 'object' && second !== null && 'path' in second;
  return isRecord && typeof second.path === 'string' ? second.path : null;
}
