import { type Point, type Rect, sameRect } from '../../shared/geometry.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';

/** How long a note takes to its new place, in milliseconds. */
const DURATION = 160;

type Way = { readonly from: Rect; readonly to: Rect; readonly start: number };

/** Notes whose place changed glide there; everything else stands still. */
export type NoteMotion = {
  /** Takes note of where things lie now. `skip`: these are in the hand and do not glide. */
  readonly follow: (layout: Layout, skip: ReadonlySet<NoteId>) => void;
  /** Notes that the hand let go of at `corner` glide from there to their places. */
  readonly letGo: (notes: Iterable<NoteId>, corner: Point) => void;
  /** Where a note is on its way, or null where it lies in its place. */
  readonly rectOf: (note: NoteId) => Rect | null;
  /** A frame passes; true while something is still on its way. */
  readonly advance: () => boolean;
};

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

export function createNoteMotion(now: () => number, isReduced: () => boolean): NoteMotion {
  const ways = new Map<NoteId, Way>();
  let known: Layout | null = null;
  let time = now();

  const at = ({ from, to, start }: Way): Rect => {
    const share = easeOut(Math.min(1, (time - start) / DURATION));
    return { ...to, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  };
  const rectOf = (note: NoteId): Rect | null => {
    const way = ways.get(note);
    return way === undefined ? null : at(way);
  };

  const setOff = (before: Layout, layout: Layout, skip: ReadonlySet<NoteId>): void => {
    for (const [note, { rect }] of layout.noteBoxes) {
      const old = before.noteBoxes.get(note)?.rect;
      if (old === undefined || old === rect || sameRect(old, rect)) continue;
      if (skip.has(note)) ways.delete(note);
      else ways.set(note, { from: rectOf(note) ?? old, to: rect, start: time });
    }
  };

  return {
    rectOf,
    follow: (layout, skip) => {
      if (layout === known) return;
      time = now();
      // Another map, or another size of everything, is not a motion.
      if (known !== null && !isReduced() && known.map.id === layout.map.id) setOff(known, layout, skip);
      known = layout;
    },
    letGo: (notes, { x, y }) => {
      time = now();
      if (isReduced()) return;
      for (const note of notes) {
        const to = known?.noteBoxes.get(note)?.rect;
        if (to !== undefined) ways.set(note, { from: { ...to, x, y }, to, start: time });
      }
    },
    advance: () => {
      time = now();
      for (const [note, way] of ways) if (time - way.start >= DURATION) ways.delete(note);
      return ways.size > 0;
    },
  };
}
