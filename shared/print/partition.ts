import type { Cut } from './cuts.ts';

/** How much of the map a page takes along one axis, in board units; the first page has headings of its own. */
export type Capacity = { readonly first: number; readonly further: number };

/** How many pages it takes when each takes as much as it can, or null where one piece is larger than any page. */
export function pagesNeeded(cuts: readonly Cut[], { first, further }: Capacity): number | null {
  let pages = 0;
  let start = cuts[0]?.at ?? 0;
  let end = start;
  for (const { at } of cuts.slice(1)) {
    if (at - start > (pages === 0 ? first : further) + ROUNDING) {
      if (end === start) return null;
      pages += 1;
      start = end;
      if (at - start > further + ROUNDING) return null;
    }
    end = at;
  }
  return pages + 1;
}

const ROUNDING = 1e-6;

type Way = { readonly unclean: number; readonly unevenness: number; readonly from: Way | null; readonly at: number };

/**
 * Where to cut so that so many pages are filled: as few cuts as can be through a stage or lane, then pages as alike as
 * can be. The edges of the map are the first and the last. null: they are too few.
 */
export function partition(cuts: readonly Cut[], capacity: Capacity, pages: number): readonly number[] | null {
  const [start, ...rest] = cuts;
  if (start === undefined) return null;
  let ways: readonly (Way | null)[] = cuts.map((_, index) =>
    index === 0 ? { unclean: 0, unevenness: 0, from: null, at: start.at } : null,
  );
  for (let page = 0; page < pages; page += 1) {
    const room = page === 0 ? capacity.first : capacity.further;
    const before = ways;
    ways = [null, ...rest.map((cut, index) => bestWay(before.slice(0, index + 1), cut, room))];
  }
  const end = ways.at(-1) ?? null;
  return end === null ? null : placesOf(end);
}

function bestWay(before: readonly (Way | null)[], { at, clean }: Cut, room: number): Way | null {
  let best: Way | null = null;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const from = before[index];
    if (from === undefined || from === null) continue;
    const size = at - from.at;
    if (size > room + ROUNDING) break;
    const way: Way = {
      unclean: from.unclean + (clean ? 0 : 1),
      unevenness: from.unevenness + (size / room) ** 2,
      from,
      at,
    };
    if (best === null || isBetter(way, best)) best = way;
  }
  return best;
}

function isBetter(a: Way, b: Way): boolean {
  return a.unclean === b.unclean ? a.unevenness < b.unevenness : a.unclean < b.unclean;
}

function placesOf(end: Way): readonly number[] {
  const places: number[] = [];
  for (let way: Way | null = end; way !== null; way = way.from) places.unshift(way.at);
  return places;
}
