import type { NoteId } from '../../shared/map/journey-map.ts';
import { type Board, type Gesture, hasMoved, type Pointer } from './board.ts';
import { movingNotes } from './moving-notes.ts';

function isOnSign({ hit, shift }: Pointer): boolean {
  return hit.kind === 'note' && hit.leads === true && !shift;
}

/** The button went down on a note: a click selects it, a drag takes it (or the selection it belongs to) along. */
export function pressingNote(board: Board, start: Pointer, note: NoteId, after: Gesture): Gesture {
  const { selection } = board.view();
  const wasSelected = selection.has(note);
  if (!wasSelected) board.select(start.shift ? [...selection, note] : [note]);
  board.setCursor({ kind: 'note', note });
  const gesture: Gesture = {
    name: 'pressing-note',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => (hasMoved(start, pointer) ? movingNotes(board, start, { note }, after).move(pointer) : gesture),
    release: (pointer) => {
      // A click on the sign follows it; the note is selected all the same.
      if (isOnSign(start) && isOnSign(pointer)) board.follow({ note });
      if (wasSelected) board.select(start.shift ? [...selection].filter((id) => id !== note) : [note]);
      return after;
    },
    cancel: () => after,
  };
  return gesture;
}
