import { clamp } from '../../shared/geometry.ts';
import { stageColumn } from '../../shared/layout/layout.ts';
import { notesAcross } from '../../shared/layout/metrics.ts';
import { LIMITS, type StageId } from '../../shared/map/journey-map.ts';
import type { Board, Gesture, HeldHeading, Pointer } from './board.ts';
import { holdingHeading } from './held-heading.ts';

/** The right edge of a stage is in the hand: the stage gets as wide as whole notes need. */
export function wideningStage(board: Board, start: Pointer, stage: StageId, after: Gesture): Gesture {
  const width = stageColumn(board.view().layout, stage)?.width ?? 0;
  const heldAt = (pointer: Pointer): HeldHeading => {
    const across = notesAcross(width + pointer.board.x - start.board.x);
    return { kind: 'widening', stage, width: clamp(across, 1, LIMITS.stageWidth) };
  };
  return holdingHeading(board, 'widening-stage', heldAt, after);
}
