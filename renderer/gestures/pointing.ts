import type { Board, Gesture, Pointer } from './board.ts';

/** A line of light follows the pointer, anywhere on the board, and goes out once the hand has let go of it. */
export function pointing(board: Board, start: Pointer, after: Gesture): Gesture {
  let last = start;
  const end = (): Gesture => {
    board.shine('end', last.board);
    return after;
  };
  board.shine('begin', start.board);
  const gesture: Gesture = {
    name: 'pointing',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      if (Math.hypot(pointer.screen.x - last.screen.x, pointer.screen.y - last.screen.y) < 1) return gesture;
      last = pointer;
      board.shine('move', pointer.board);
      return gesture;
    },
    release: end,
    cancel: end,
  };
  return gesture;
}
