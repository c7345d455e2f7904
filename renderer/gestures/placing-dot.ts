import type { NoteId } from '../../shared/map/journey-map.ts';
import { type Board, type Gesture, hasMoved, type Pointer } from './board.ts';
import { panning } from './panning.ts';

/** Somebody votes: a click puts a dot on a note (with Shift it takes one back), a drag moves the board. */
export function placingDot(board: Board, start: Pointer, note: NoteId, after: Gesture): Gesture {
  board.setCursor({ kind: 'note', note });
  const gesture: Gesture = {
    name: 'pressing-note',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => (hasMoved(start, pointer) ? panning(board, start, after).move(pointer) : gesture),
    release: () => {
      board.placeDot(note, start.shift);
      return after;
    },
    cancel: () => after,
  };
  return gesture;
}
