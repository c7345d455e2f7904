import { eraseStrokes } from '../../shared/commands/stroke-commands.ts';
import { strokesUnder } from '../../shared/layout/strokes-under.ts';
import type { Board, Gesture, Ink, Pointer } from './board.ts';

/** How far, in screen pixels, the rubber reaches. */
const REACH = { mouse: 8, pen: 8, touch: 16 } as const;

const NONE: ReadonlySet<string> = new Set();

/** The rubber over the board, touching nothing yet. */
export function hoveringRubber({ board: at, by }: Pointer, zoom: number): Ink {
  return { kind: 'rubber', at, reach: REACH[by] / zoom, strokes: NONE };
}

/** The rubber goes over the board: every stroke that it touches goes, whole, when it is lifted. */
export function erasing(board: Board, start: Pointer, after: Gesture): Gesture {
  let strokes = NONE;
  let last = start.board;
  const rub = (pointer: Pointer): void => {
    const { layout, zoom } = board.view();
    const reach = REACH[pointer.by] / zoom;
    const touched = strokesUnder(layout, last, pointer.board, reach).filter((id) => !strokes.has(id));
    if (touched.length > 0) strokes = new Set([...strokes, ...touched]);
    last = pointer.board;
    board.showInk({ kind: 'rubber', at: pointer.board, reach, strokes });
  };
  rub(start);
  const gesture: Gesture = {
    name: 'erasing',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      rub(pointer);
      return gesture;
    },
    release: () => {
      board.showInk(null);
      board.commit('step.eraseStrokes', eraseStrokes(strokes));
      return after;
    },
    cancel: () => {
      board.showInk(null);
      return after;
    },
  };
  return gesture;
}
