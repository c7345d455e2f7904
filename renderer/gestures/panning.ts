import type { Board, Gesture, Pointer } from './board.ts';

/** The hand holds the board itself. */
export function panning(board: Board, start: Pointer, after: Gesture): Gesture {
  let last = start.screen;
  board.showPanning(true);
  const end = (): Gesture => {
    board.showPanning(false);
    return after;
  };
  const gesture: Gesture = {
    name: 'panning',
    press: () => gesture,
    doublePress: () => gesture,
    move: ({ screen }) => {
      board.panBy(screen.x - last.x, screen.y - last.y);
      last = screen;
      return gesture;
    },
    release: end,
    cancel: end,
  };
  return gesture;
}
