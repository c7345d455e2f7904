import type { Note } from '../map/journey-map.ts';
import { cellKey } from '../map/queries.ts';

type Landing = {
  readonly moved: readonly Note[];
  /** All notes of the map. */
  readonly all: readonly Note[];
  /** Where they come to lie: the notes before and behind. */
  readonly before: Note | undefined;
  readonly behind: Note | undefined;
  /** The frame that they are dropped into; '': beside all frames; left out: their neighbours tell. */
  readonly into: string | undefined;
};

/**
 * The heading of each note that is moved: that of the frame which it comes into, or of the notes on both sides. A group
 * that is moved as a whole stays one, and so does what is moved within it; other notes leave their group.
 */
export function headingsOfMoved({ moved, all, before, behind, into }: Landing): (note: Note) => string {
  const between = before !== undefined && before.heading === behind?.heading ? before.heading : '';
  const target = into ?? between;
  const isPlain = target === '' && moved.every(({ heading }) => heading === '');
  if (isPlain) return () => '';
  const wholes = wholeGroups(moved, all);
  return (note) => {
    if (target !== '') return target;
    if (note.heading === '' || wholes.has(groupKey(note))) return note.heading;
    const stays = into === undefined && [before, behind].some((next) => next !== undefined && isSameGroup(next, note));
    return stays ? note.heading : '';
  };
}

function isSameGroup(a: Note, b: Note): boolean {
  return a.heading === b.heading && cellKey(a) === cellKey(b);
}

function groupKey(note: Note): string {
  return `${cellKey(note)}\u0000${note.heading}`;
}

/** The groups of which every note is moved, and more than one: the last one of a group can be taken out of it. */
function wholeGroups(moved: readonly Note[], all: readonly Note[]): ReadonlySet<string> {
  const chosen = new Set(moved);
  const counts = new Map<string, number>();
  for (const note of moved) if (note.heading !== '') counts.set(groupKey(note), (counts.get(groupKey(note)) ?? 0) + 1);
  const left = new Set(all.filter((note) => note.heading !== '' && !chosen.has(note)).map(groupKey));
  return new Set([...counts].filter(([key, count]) => count > 1 && !left.has(key)).map(([key]) => key));
}
