import type { NoteId } from '../map/journey-map.ts';
import type { Cell } from '../map/queries.ts';
import type { Command } from './command.ts';
import { addNote, editNoteText } from './note-commands.ts';

/** A note that is being written: `added` says where it comes to be once it has a text; null for one that is there. */
export type NoteDraft = {
  readonly note: NoteId;
  readonly added: { readonly cell: Cell; readonly place: number } | null;
  readonly text: string;
};

/** What the draft does to the map when its writing ends like this. */
export function writeDraft({ note, added, text }: NoteDraft, created: string): Command {
  return added === null ? editNoteText(note, text) : addNote({ id: note, ...added.cell, text, created }, added.place);
}
