import { boundsOf, clamp, type Point, type Rect, sameRect } from '../../shared/geometry.ts';
import { boxFinder, type Layout, type NoteBox } from '../../shared/layout/layout.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import type { Damage } from './damage.ts';

/** How long something takes to its new place, in milliseconds. */
const DURATION = 160;

type Way = {
  readonly from: Rect;
  readonly to: Rect;
  /** When it set out; null: it still waits for the next frame. */
  readonly start: number | null;
  readonly isNote: boolean;
  /** A note that looks as before, and goes on in its cell. */
  readonly makesRoom: boolean;
};

/**
 * Notes and headings whose place changed glide there; everything else stands still. Ids are unique in a map. Notes that
 * make room set out once the one that they make room for is painted: its frame has nothing else to paint.
 */
export type NoteMotion = {
  /** Takes note of where things lie now. `skip`: these are in the hand and do not glide. */
  readonly follow: (layout: Layout, skip: ReadonlySet<string>) => void;
  /** What the hand let go of at `corner` glides from there to its place. */
  readonly letGo: (ids: readonly string[], corner: Point) => void;
  /** Where a note or a heading is on its way, or null where it lies in its place. */
  readonly rectOf: (id: string) => Rect | null;
  /** Whether a note is on its way in its own cell: it passes under those that lie there. */
  readonly makesRoom: (note: NoteId) => boolean;
  /** Whether a note still lies where it lay, looking as it did: the next frame need not paint it. */
  readonly isWaiting: (note: NoteId) => boolean;
  /** What all that is on its way passes over; what waits stands still. */
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

type Move = { readonly id: string } & Omit<Way, 'start'>;

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

/** `others`: notes that came, went or look different. All that only moved make room for them, or for the hand. */
function movedNotes(before: Layout, layout: Layout): { readonly moved: readonly Move[]; readonly others: Set<NoteId> } {
  const earlier = new Map<NoteId, NoteBox>();
  for (const box of changedBoxes(before, layout)) earlier.set(box.note.id, box);
  const others = new Set(earlier.keys());
  const moved: Move[] = [];
  for (const { note, rect: to } of changedBoxes(layout, before)) {
    const was = earlier.get(note.id);
    const makesRoom = was?.note === note && was.rect.height === to.height;
    if (makesRoom) others.delete(note.id);
    else others.add(note.id);
    if (was !== undefined && !sameRect(was.rect, to))
      moved.push({ id: note.id, from: was.rect, to, isNote: true, makesRoom });
  }
  return { moved, others };
}

/** A heading that only grew or shrank does so in its place. */
function movedHeadings(before: Layout, layout: Layout): readonly Move[] {
  const places = headingsOf(before);
  return [...headingsOf(layout)].flatMap(([id, to]) => {
    const from = places.get(id);
    return from === undefined || (from.x === to.x && from.y === to.y)
      ? []
      : [{ id, from, to, isNote: false, makesRoom: false }];
  });
}

function* endsOf(ways: readonly Way[]): Generator<Rect> {
  for (const { from, to } of ways) {
    yield from;
    yield to;
  }
}

function placeOn({ from, to, start }: Way, time: number): Rect {
  if (start === null) return from;
  const share = easeOut(clamp((time - start) / DURATION, 0, 1));
  return { ...to, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** With a heading goes all that belongs to it. */
function reachOf(ways: readonly Way[]): Damage {
  return ways.every(({ isNote }) => isNote) ? boundsOf(endsOf(ways)) : 'all';
}

export function createNoteMotion(now: () => number, isReduced: () => boolean): NoteMotion {
  const ways = new Map<string, Way>();
  let known: Layout | null = null;
  /** Of the last frame: where something is on its way is where it was painted last. */
  let time = now();

  const rectOf = (id: string): Rect | null => {
    const way = ways.get(id);
    return way === undefined ? null : placeOn(way, time);
  };
  const setOut = (start: number): void => {
    for (const [id, way] of ways) if (way.start === null) ways.set(id, { ...way, start });
  };
  return {
    rectOf,
    makesRoom: (note) => ways.get(note)?.makesRoom === true,
    isWaiting: (note) => ways.get(note)?.start === null,
    follow: (layout, skip) => {
      if (layout === known) return;
      const start = now();
      setOut(start);
      // Another map, or another size of everything, is not a motion.
      if (known !== null && !isReduced() && known.map.id === layout.map.id) {
        const { moved, others } = movedNotes(known, layout);
        const isOneSeen = [...others].some((id) => !skip.has(id));
        for (const { id, ...move } of [...moved, ...movedHeadings(known, layout)]) {
          const from = rectOf(id) ?? move.from;
          if (skip.has(id)) ways.delete(id);
          else ways.set(id, { ...move, from, start: move.makesRoom && isOneSeen ? null : start });
        }
      }
      known = layout;
    },
    letGo: (ids, { x, y }) => {
      if (known === null || isReduced()) return;
      const start = now();
      const headings = headingsOf(known);
      const boxOf = boxFinder(known, ids.length);
      for (const id of ids) {
        const heading = headings.get(id);
        const to = heading ?? boxOf(id)?.rect;
        if (to !== undefined)
          ways.set(id, { from: { ...to, x, y }, to, start, isNote: heading === undefined, makesRoom: false });
      }
    },
    reach: () => reachOf([...ways.values()].filter(({ start }) => start !== null)),
    advance: () => {
      time = now();
      setOut(time);
      for (const [id, { start }] of ways) if (time - (start ?? time) >= DURATION) ways.delete(id);
      return ways.size > 0;
    },
  };
}
