import type { JourneyMap, Note, NoteId } from '../map/journey-map.ts';
import { type Cell, cellKey, notesIn } from '../map/queries.ts';
import type { Command } from './command.ts';
import { cutText, withParts } from './records.ts';

/**
 * A group is the notes of one cell that have one heading: so it moves, is copied and is merged with its notes. They lie
 * side by side in the list, and those of other cells under the same heading are groups of their own.
 */
export function groupNotes(ids: readonly NoteId[], heading: string): Command {
  const name = cutText(heading.trim());
  if (name === '') return ungroupNotes(ids);
  const chosen = new Set(ids);
  return gathering(chosen, (inCell) => {
    const group = inCell.filter((note) => chosen.has(note.id) || note.heading === name);
    return { at: group, list: group.map((note) => (note.heading === name ? note : { ...note, heading: name })) };
  });
}

/** The notes lie behind the group that they leave. */
export function ungroupNotes(ids: readonly NoteId[]): Command {
  const chosen = new Set(ids);
  const leaves = (note: Note): boolean => chosen.has(note.id) && note.heading !== '';
  return gathering(chosen, (inCell) => {
    const headings = new Set(inCell.filter(leaves).map((note) => note.heading));
    const at = inCell.filter(({ heading }) => headings.has(heading));
    const list = [...headings].flatMap((heading) => {
      const group = at.filter((note) => note.heading === heading);
      return [
        ...group.filter((note) => !leaves(note)),
        ...group.filter(leaves).map((note) => ({ ...note, heading: '' })),
      ];
    });
    return { at, list };
  });
}

/** The group of a cell gets another heading; '' lets its notes go. */
export function renameGroup(cell: Cell, from: string, to: string): Command {
  return (map) =>
    groupNotes(
      groupIn(map, cell, from).map(({ id }) => id),
      to,
    )(map);
}

/** The notes of a group. */
export function groupIn(map: JourneyMap, cell: Cell, heading: string): readonly Note[] {
  return heading === '' ? [] : notesIn(map, cell).filter((note) => note.heading === heading);
}

/** What of a cell is gathered, and what comes in its place where the first of it lay. */
type Gathered = { readonly at: readonly Note[]; readonly list: readonly Note[] };

function gathering(chosen: ReadonlySet<NoteId>, gather: (inCell: readonly Note[]) => Gathered): Command {
  return (map) => {
    const cells = new Map(map.notes.filter(({ id }) => chosen.has(id)).map((note) => [cellKey(note), note]));
    const places = new Map<Note, readonly Note[]>();
    for (const cell of cells.values()) {
      const { at, list } = gather(notesIn(map, cell));
      const [first] = at;
      if (first === undefined || list.every((note, place) => note === at[place])) continue;
      for (const note of at) places.set(note, []);
      places.set(first, list);
    }
    if (places.size === 0) return map;
    const notes = map.notes.flatMap((note) => places.get(note) ?? note);
    return withParts(map, { notes: notes.every((note, at) => note === map.notes[at]) ? map.notes : notes });
  };
}
