import type { ChannelId, NoteId, PersonaId } from '../map/journey-map.ts';
import type { Cell } from '../map/queries.ts';
import type { Command } from './command.ts';
import { inSilence } from './face-commands.ts';
import { addNote, editNoteText } from './note-commands.ts';

/** What a new note has from the start besides its text. */
export type Given = { readonly personas: readonly PersonaId[] } | { readonly channel: ChannelId };

/** A note that is being written: `added` says where (and with what) it comes to be once it has a text; null for one that is there. */
export type NoteDraft = {
  readonly note: NoteId;
  readonly added: { readonly cell: Cell; readonly place: number; readonly with?: Given } | null;
  readonly text: string;
  /** While the room writes in silence, who writes a new note, or "": it comes to lie face down. */
  readonly silently?: string;
};

/** What the draft does to the map when its writing ends like this. */
export function writeDraft({ note, added, text, silently }: NoteDraft, created: string): Command {
  if (added === null) return editNoteText(note, text);
  const add = addNote({ ...added.with, id: note, ...added.cell, text, created }, added.place);
  return silently === undefined ? add : inSilence(add, silently);
}
