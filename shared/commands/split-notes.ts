import { LIMITS, type Note, type NoteId } from '../map/journey-map.ts';
import type { Command } from './command.ts';
import { areFree } from './records.ts';

/** The lines of a text that say something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** How many notes more there are once these are split. */
export function countOfSplit(notes: readonly Pick<Note, 'text'>[]): number {
  return notes.reduce((sum, { text }) => sum + Math.max(0, linesOf(text).length - 1), 0);
}

/**
 * Each line of the notes becomes a note of its own, behind the first, which keeps votes, task and links. All of them keep
 * the colour, the personas, the channel, the evidence and the author. `newIds`: as many as countOfSplit says.
 */
export function splitNotes(ids: readonly NoteId[], newIds: readonly NoteId[]): Command {
  const chosen = new Set(ids);
  return (map) => {
    const count = countOfSplit(map.notes.filter(({ id }) => chosen.has(id)));
    const isFull = map.notes.length + count > LIMITS.notes;
    if (count === 0 || isFull || newIds.length !== count || !areFree(map, newIds)) return map;
    let used = 0;
    const notes = map.notes.flatMap((note) => {
      const lines = chosen.has(note.id) ? linesOf(note.text) : [];
      const [first = '', ...rest] = lines;
      if (rest.length === 0) return note;
      const others = rest.map((text) => {
        const id = newIds[used] ?? '';
        used += 1;
        return { ...note, id, text, votes: 0, task: null };
      });
      return [{ ...note, text: first }, ...others];
    });
    return { ...map, notes };
  };
}
