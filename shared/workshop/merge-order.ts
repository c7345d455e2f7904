import { createListOrder } from '../map/list-order.ts';
import { longestRising } from '../map/rising.ts';
import type { Three } from './three.ts';

/**
 * The order of what is kept of two lists: that of mine, but for what theirs added or moved, which goes behind what it
 * lies behind there. Where both moved the same, mine counts.
 */
export function mergeOrder({ base, mine, theirs }: Three<readonly string[]>, kept: ReadonlySet<string>): string[] {
  const here = new Set(mine);
  const [movedHere, movedThere] = [movedSince(base, mine), movedSince(base, theirs)];
  const comes = (key: string): boolean => !here.has(key) || (movedThere.has(key) && !movedHere.has(key));
  const there = new Set(theirs);
  const order = createListOrder(mine.filter((key) => kept.has(key) && !(there.has(key) && comes(key))));
  let before: string | null = null;
  for (const key of theirs) {
    if (!kept.has(key)) continue;
    if (comes(key)) order.place(key, before);
    before = key;
  }
  return order.ids();
}

/** The fewest whose move makes the order from before into this one. */
function movedSince(base: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const places = new Map(base.map((key, at) => [key, at]));
  const known = now.filter((key) => places.has(key));
  const staying = longestRising(known.map((key) => places.get(key) ?? 0));
  return new Set(known.filter((_, at) => !staying.has(at)));
}
