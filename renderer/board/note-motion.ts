import { boundsOf, type Point, type Rect, sameRect } from '../../shared/geometry.ts';
import { boxFinder, type Layout, type NoteBox } from '../../shared/layout/layout.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import type { Damage } from './damage.ts';

/** How long something takes to its new place, in milliseconds. */
const DURATION = 160;

type Way = { readonly from: Rect; readonly to: Rect; readonly start: number; readonly isNote: boolean };

/** Notes and headings whose place changed glide there; everything else stands still. Ids are unique in a map. */
export type NoteMotion = {
  /** Takes note of where things lie now. `skip`: these are in the hand and do not glide. */
  readonly follow: (layout: Layout, skip: ReadonlySet<string>) => void;
  /** What the hand let go of at `corner` glides from there to its place. */
  readonly letGo: (ids: readonly string[], corner: Point) => void;
  /** Where a note or a heading is on its way, or null where it lies in its place. */
  readonly rectOf: (id: string) => Rect | null;
  /** What all that is on its way passes over. */
  readonly reach: () => Damage;
  /** A frame passes; true while something is still on its way. */
  readonly advance: () => boolean;
};

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

function headingsOf(layout: Layout): ReadonlyMap<string, Rect> {
  return new Map([
    ...layout.stages.map(({ stage, heading }) => [stage.id, heading] as const),
    ...layout.lanes.map(({ lane, heading }) => [lane.id, heading] as const),
  ]);
}

type Move = { readonly id: string; readonly from: Rect; readonly to: Rect; readonly isNote: boolean };

/**
 * The boxes of a layout that are not in another at the same place of their cell. Cells, and the notes before the one that
 * came or went, keep their identity, so only a few have to be looked into.
 */
function changedBoxes(layout: Layout, other: Layout): readonly NoteBox[] {
  const changed: NoteBox[] = [];
  for (const [row, cells] of layout.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      const there = other.cells[row]?.[column];
      if (cell === there) continue;
      // Of hundreds, right before a frame: nothing is made for those that stayed.
      for (let at = 0; at < cell.notes.length; at += 1) {
        const box = cell.notes[at];
        if (box !== undefined && box !== there?.notes[at]) changed.push(box);
      }
    }
  }
  return changed;
}

function movedNotes(before: Layout, layout: Layout): readonly Move[] {
  const earlier = new Map<NoteId, Rect>();
  for (const { note, rect } of changedBoxes(before, layout)) earlier.set(note.id, rect);
  const moved: Move[] = [];
  for (const { note, rect: to } of changedBoxes(layout, before)) {
    const from = earlier.get(note.id);
    if (from !== undefined && from !== to && !sameRect(from, to)) moved.push({ id: note.id, from, to, isNote: true });
  }
  return moved;
}

/** A heading that only grew or shrank does so in its place. */
function movedHeadings(before: Layout, layout: Layout): readonly Move[] {
  const places = headingsOf(before);
  return [...headingsOf(layout)].flatMap(([id, to]) => {
    const from = places.get(id);
    return from === undefined || (from.x === to.x && from.y === to.y) ? [] : [{ id, from, to, isNote: false }];
  });
}

function* endsOf(ways: readonly Way[]): Generator<Rect> {
  for (const { from, to } of ways) {
    yield from;
    yield to;
  }
}

export function createNoteMotion(now: () => number, isReduced: () => boolean): NoteMotion {
  const ways = new Map<string, Way>();
  let known: Layout | null = null;
  let time = now();

  const at = ({ from, to, start }: Way): Rect => {
    const share = easeOut(Math.min(1, (time - start) / DURATION));
    return { ...to, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  };
  const rectOf = (id: string): Rect | null => {
    const way = ways.get(id);
    return way === undefined ? null : at(way);
  };
  return {
    rectOf,
    follow: (layout, skip) => {
      if (layout === known) return;
      time = now();
      // Another map, or another size of everything, is not a motion.
      if (known !== null && !isReduced() && known.map.id === layout.map.id) {
        for (const { id, from, to, isNote } of [...movedNotes(known, layout), ...movedHeadings(known, layout)]) {
          if (skip.has(id)) ways.delete(id);
          else ways.set(id, { from: rectOf(id) ?? from, to, start: time, isNote });
        }
      }
      known = layout;
    },
    letGo: (ids, { x, y }) => {
      if (known === null || isReduced()) return;
      time = now();
      const headings = headingsOf(known);
      const boxOf = boxFinder(known, ids.length);
      for (const id of ids) {
        const heading = headings.get(id);
        const to = heading ?? boxOf(id)?.rect;
        if (to !== undefined) ways.set(id, { from: { ...to, x, y }, to, start: time, isNote: heading === undefined });
      }
    },
    reach: () => {
      // With a heading goes all that belongs to it.
      const all = [...ways.values()];
      return all.every(({ isNote }) => isNote) ? boundsOf(endsOf(all)) : 'all';
    },
    advance: () => {
      time = now();
      for (const [id, way] of ways) if (time - way.start >= DURATION) ways.delete(id);
      return ways.size > 0;
    },
  };
}
