import { rectBetween } from '../../shared/geometry.ts';
import { notesTouching } from '../../shared/layout/hit-test.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import type { Board, Gesture, Pointer } from './board.ts';

/**
 * A rectangle is drawn: the notes it touches are selected; with shift, those selected `before` the press stay so. Esc
 * gives those back.
 */
export function lassoing(board: Board, start: Pointer, before: readonly NoteId[], after: Gesture): Gesture {
  const kept = start.shift ? before : [];
  const gesture: Gesture = {
    name: 'lassoing',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      const lasso = rectBetween(start.board, pointer.board);
      board.showLasso(lasso);
      board.select(new Set([...kept, ...notesTouching(board.view().layout, lasso)]));
      return gesture;
    },
    release: () => {
      board.showLasso(null);
      return after;
    },
    cancel: () => {
      board.showLasso(null);
      board.select(before);
      return after;
    },
  };
  return gesture;
}
