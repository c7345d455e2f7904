import type { Command } from '../../shared/commands/command.ts';
import { copyNotes } from '../../shared/commands/copy-notes.ts';
import { moveNotes } from '../../shared/commands/move-notes.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import type { Dragging } from './board.ts';

/** The notes that come to lie where the hand lets go: those that it holds, or their copies. */
export function landing({ notes, copies }: Dragging): readonly NoteId[] {
  return copies ?? notes;
}

/** What letting go now would do; null: nothing, the notes go back. It previews the drag and ends it. */
export function dropCommand({ notes, copies, place }: Dragging): Command | null {
  if (place === null) return null;
  const { cell, index, into } = place;
  return copies === null ? moveNotes(notes, cell, index, into) : copyNotes(notes, copies, cell, index);
}
