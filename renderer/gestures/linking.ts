import type { NoteId } from '../../shared/map/journey-map.ts';
import { type Board, type Gesture, hasMoved, type Pointer } from './board.ts';

function noteUnder({ hit }: Pointer): NoteId | null {
  return hit.kind === 'note' ? hit.note : null;
}

/** The note that an arrow from `from` would lead to, let go here. */
export function targetUnder(pointer: Pointer, from: NoteId): NoteId | null {
  const note = noteUnder(pointer);
  return note === from ? null : note;
}

/** The link tool went down: on a note an arrow begins, or ends where one began before; beside notes it is given up. */
export function pressingLink(board: Board, start: Pointer, after: Gesture): Gesture {
  const note = noteUnder(start);
  const began = board.view().linking?.from ?? null;
  if (note === null) {
    board.holdLink(null);
    return after;
  }
  const draw = (pointer: Pointer): void =>
    board.holdLink({ from: note, to: targetUnder(pointer, note), pointer: pointer.board });
  let isDrawn = false;
  const gesture: Gesture = {
    name: 'linking',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      isDrawn ||= hasMoved(start, pointer);
      if (isDrawn) draw(pointer);
      return gesture;
    },
    release: (pointer) => {
      const target = isDrawn ? targetUnder(pointer, note) : note;
      const from = isDrawn ? note : began;
      if (from !== null && target !== null && from !== target) board.linkNotes(from, target);
      else if (isDrawn) board.holdLink(null);
      else draw(pointer);
      return after;
    },
    cancel: () => {
      board.holdLink(null);
      return after;
    },
  };
  return gesture;
}
