import type { JourneyMap, Note, NoteId } from '../map/journey-map.ts';
import { cellKey } from '../map/queries.ts';
import type { Command } from './command.ts';
import { withAllChanged, withParts } from './records.ts';

/** Turns notes over: face down nobody reads them. */
export function turnNotes(ids: readonly NoteId[], faceDown: boolean): Command {
  const chosen = new Set(ids);
  return (map) => turned(map, ({ id }) => chosen.has(id), faceDown);
}

/** Every note lies with its text up. */
export const revealAll: Command = (map) => turned(map, () => true, false);

function turned(map: JourneyMap, isMeant: (note: Note) => boolean, faceDown: boolean): JourneyMap {
  const notes = withAllChanged(map.notes, (note) =>
    note.faceDown === faceDown || !isMeant(note) ? note : { ...note, faceDown },
  );
  return withParts(map, { notes });
}

/** What a command adds while the room writes in silence: face down, with who wrote it where that is said. */
export function inSilence(command: Command, author: string): Command {
  return (before) => {
    const after = command(before);
    if (after.notes === before.notes) return after;
    const known = new Set(before.notes.map(({ id }) => id));
    const notes = withAllChanged(after.notes, (note) =>
      known.has(note.id) ? note : { ...note, faceDown: true, author: note.author === '' ? author : note.author },
    );
    return withParts(after, { notes });
  };
}

/**
 * Mixes the notes that lie face down, each within its cell, so that their order does not tell who wrote them. `rank`
 * says where a note comes among those of its cell.
 */
export function shuffleFaceDown(rank: ReadonlyMap<NoteId, number>): Command {
  return (map) => {
    const cells = new Map<string, Note[]>();
    for (const note of map.notes) {
      if (note.faceDown) cells.set(cellKey(note), [...(cells.get(cellKey(note)) ?? []), note]);
    }
    const mixed = new Map(
      [...cells].map(([key, notes]) => [
        key,
        notes.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)).values(),
      ]),
    );
    const notes = map.notes.map((note) => (note.faceDown ? (mixed.get(cellKey(note))?.next().value ?? note) : note));
    return notes.every((note, at) => note === map.notes[at]) ? map : { ...map, notes };
  };
}
