import { type Board, type Gesture, hasMoved, type Pointer } from './board.ts';
import { lassoing } from './lassoing.ts';

/** The button went down beside the notes: a click, or the corner of a lasso. */
export function pressingBoard(board: Board, start: Pointer, after: Gesture): Gesture {
  const gesture: Gesture = {
    name: 'pressing-board',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      const onGrid = start.hit.kind === 'cell' || start.hit.kind === 'nothing';
      return onGrid && hasMoved(start, pointer) ? lassoing(board, start, after).move(pointer) : gesture;
    },
    release: (pointer) => {
      if (start.hit.kind === 'add-stage' && pointer.hit.kind === 'add-stage') board.addStage();
      if (start.hit.kind === 'add-lane' && pointer.hit.kind === 'add-lane') board.addLane(pointer.screen);
      return after;
    },
    cancel: () => after,
  };
  return gesture;
}
