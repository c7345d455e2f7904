import { placeAmongShown } from '../../shared/commands/visibility.ts';
import type { Board, Gesture, Heading, HeldHeading, Pointer } from './board.ts';
import { holdingHeading } from './held-heading.ts';

/** A stage across, or a lane down, the board. */
type Stretch = { readonly id: string; readonly from: number; readonly length: number };

function stretchesOf(board: Board, heading: Heading): readonly Stretch[] {
  const { layout } = board.view();
  return 'stage' in heading
    ? layout.stages.map(({ stage, x, width }) => ({ id: stage.id, from: x, length: width }))
    : layout.lanes.map(({ lane, y, height }) => ({ id: lane.id, from: y, length: height }));
}

/** Behind how many of the others something lies whose start is nearest to `from`. */
function nearest(others: readonly Stretch[], first: number, from: number): number {
  let best = 0;
  let start = first;
  let distance = Math.abs(from - first);
  for (const [at, { length }] of others.entries()) {
    start += length;
    if (Math.abs(from - start) >= distance) break;
    distance = Math.abs(from - start);
    best = at + 1;
  }
  return best;
}

/** A stage or a lane is in the hand by its heading and slides along; the others make room. Hidden ones stay put. */
export function movingHeading(board: Board, start: Pointer, heading: Heading, after: Gesture): Gesture {
  const [id, axis] = 'stage' in heading ? ([heading.stage, 'x'] as const) : ([heading.lane, 'y'] as const);
  const { map } = board.view();
  const stretches = stretchesOf(board, heading);
  const others = stretches.filter((stretch) => stretch.id !== id);
  const first = stretches[0]?.from ?? 0;
  const grip = start.board[axis] - (stretches.find((stretch) => stretch.id === id)?.from ?? first);
  const shown = others.map((stretch) => stretch.id);

  const heldAt = (pointer: Pointer): HeldHeading => {
    const from = pointer.board[axis] - grip;
    const at = nearest(others, first, from);
    const place = placeAmongShown('stage' in heading ? map.stages : map.lanes, shown, id, at);
    return { kind: 'moving', heading, from, place };
  };
  return holdingHeading(board, 'stage' in heading ? 'moving-stage' : 'moving-lane', heldAt, after);
}
