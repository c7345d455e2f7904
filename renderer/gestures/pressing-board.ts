import type { NoteId } from '../../shared/map/journey-map.ts';
import { type Board, type Gesture, hasMoved, type Pointer } from './board.ts';
import { lassoing } from './lassoing.ts';
import { setFeelingAt } from './moving-value.ts';
import { movingHeading } from './moving-heading.ts';
import { wideningStage } from './widening-stage.ts';

/** What a press that wanders off becomes; null: it stays a press. */
function drag(board: Board, start: Pointer, selected: readonly NoteId[], after: Gesture): Gesture | null {
  const { hit } = start;
  switch (hit.kind) {
    case 'cell':
    case 'nothing':
      return lassoing(board, start, selected, after);
    case 'stage-heading':
    case 'stage-score':
    case 'stage-lead':
      return movingHeading(board, start, { stage: hit.stage }, after);
    case 'lane-heading':
      return movingHeading(board, start, { lane: hit.lane }, after);
    case 'stage-edge':
      return wideningStage(board, start, hit.stage, after);
    case 'note':
    case 'group':
    case 'link':
    case 'feeling':
    case 'gap':
    case 'add-stage':
    case 'add-lane':
      return null;
  }
}

/** The button went down beside the notes: a click, the corner of a lasso, or a heading that is taken along. */
export function pressingBoard(board: Board, start: Pointer, after: Gesture): Gesture {
  const selected = [...board.view().selection];
  if (!start.shift) board.select([]);
  const gesture: Gesture = {
    name: 'pressing-board',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      if (!hasMoved(start, pointer)) return gesture;
      return drag(board, start, selected, after)?.move(pointer) ?? gesture;
    },
    release: (pointer) => {
      if (start.hit.kind === 'add-stage' && pointer.hit.kind === 'add-stage') board.addStage();
      if (start.hit.kind === 'stage-score' && pointer.hit.kind === 'stage-score') board.showScore(start.hit.stage);
      if (start.hit.kind === 'stage-lead' && pointer.hit.kind === 'stage-lead')
        board.follow({ stage: start.hit.stage });
      if (start.hit.kind === 'add-lane' && pointer.hit.kind === 'add-lane') board.addLane(pointer.screen);
      setFeelingAt(board, start);
      return after;
    },
    cancel: () => {
      board.select(selected);
      return after;
    },
  };
  return gesture;
}
