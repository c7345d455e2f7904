import type { JourneyMap, Note, NoteId } from '../map/journey-map.ts';
import { NOTE } from './metrics.ts';

/** What each link adds to a gap that it shares: its line and label fit beside those of the next. */
const BESIDE = 9;
/** For more links than this a gap grows no further; they run closer then. */
const MOST = 5;

type Links = JourneyMap['links'];
/** Where each link leads, by where it begins. */
type Leading = ReadonlyMap<NoteId, readonly NoteId[]>;

const known = new WeakMap<Links, Leading>();

function leading(links: Links): Leading {
  const before = known.get(links);
  if (before !== undefined) return before;
  const found = new Map<NoteId, readonly NoteId[]>();
  for (const { from, to } of links) found.set(from, [...(found.get(from) ?? []), to]);
  known.set(links, found);
  return found;
}

/** Whether a note begins a row of its cell: the one before it is full, or belongs to another group. */
export function beginsRow(note: Note, before: Note | undefined, column: number, across: number): boolean {
  return before !== undefined && (column === across || note.heading !== before.heading);
}

type Slot = { readonly row: number; readonly column: number };

function slotsOf(notes: readonly Note[], across: number): ReadonlyMap<NoteId, Slot> {
  const slots = new Map<NoteId, Slot>();
  let [row, column] = [0, 0];
  for (const [at, note] of notes.entries()) {
    if (beginsRow(note, notes[at - 1], column, across)) [row, column] = [row + 1, 0];
    slots.set(note.id, { row, column });
    column += 1;
  }
  return slots;
}

/** How far apart the rows of a lane lie that do not lie as usual, by the row over the gap. */
export type RowGaps = readonly (number | undefined)[];

const AS_USUAL: RowGaps = [];

export function sameGaps(a: RowGaps, b: RowGaps): boolean {
  return a === b || (a.length === b.length && a.every((gap, row) => gap === b[row]));
}

/** A cell of the lane: its notes, and how many lie side by side. */
type Notes = { readonly notes: readonly Note[]; readonly across: number };

function gapsOf({ notes, across }: Notes, leads: Leading): RowGaps {
  if (notes.length <= across || !notes.some(({ id }) => leads.has(id))) return AS_USUAL;
  const slots = slotsOf(notes, across);
  const through = new Map<number, number>();
  for (const [from, { row, column }] of slots) {
    for (const to of leads.get(from) ?? []) {
      const end = slots.get(to);
      if (end === undefined || end.column === column || Math.abs(end.row - row) !== 1) continue;
      const gap = Math.min(row, end.row);
      through.set(gap, (through.get(gap) ?? 0) + 1);
    }
  }
  const gaps: (number | undefined)[] = [];
  for (const [gap, count] of through) if (count > 1) gaps[gap] = NOTE.gap + Math.min(count, MOST) * BESIDE;
  return gaps.length === 0 ? AS_USUAL : gaps;
}

type Known = { readonly across: number; readonly leads: Leading; readonly gaps: RowGaps };

const cells = new WeakMap<readonly Note[], Known>();

/** Most cells are as they were when they were asked for before. */
function knownGaps(cell: Notes, leads: Leading): RowGaps {
  const before = cells.get(cell.notes);
  if (before?.across === cell.across && before.leads === leads) return before.gaps;
  const gaps = gapsOf(cell, leads);
  cells.set(cell.notes, { across: cell.across, leads, gaps });
  return gaps;
}

/**
 * Links that go from one row of a cell to the next, but not straight down, share the gap between them: from two on it
 * is as wide as they need to be told apart. The rows of a lane stay beside each other.
 */
export function rowGaps(lane: readonly Notes[], links: Links): RowGaps {
  if (links.length < 2) return AS_USUAL;
  const leads = leading(links);
  return lane
    .map((cell) => knownGaps(cell, leads))
    .filter((gaps) => gaps.length > 0)
    .reduce((most, gaps) => {
      const rows = Math.max(most.length, gaps.length);
      return Array.from({ length: rows }, (_, row) => Math.max(most[row] ?? 0, gaps[row] ?? 0) || undefined);
    }, AS_USUAL);
}
