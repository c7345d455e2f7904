import type { Command } from '../../shared/commands/command.ts';
import { moveLane } from '../../shared/commands/lane-commands.ts';
import { moveStage, setStageWidth } from '../../shared/commands/stage-commands.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import type { Board, Gesture, HeldHeading, Pointer } from './board.ts';

/** What letting go now would do; it previews the drag and ends it. */
export function headingCommand(held: HeldHeading): Command {
  if (held.kind === 'widening') return setStageWidth(held.stage, held.width);
  const { heading, place } = held;
  return 'stage' in heading ? moveStage(heading.stage, place) : moveLane(heading.lane, place);
}

/** Whether both would come to the same: only what is under the pointer moved. */
export function leadsToSame(a: HeldHeading, b: HeldHeading): boolean {
  if (a.kind === 'widening') return b.kind === 'widening' && a.stage === b.stage && a.width === b.width;
  return b.kind === 'moving' && a.heading === b.heading && a.place === b.place;
}

function stepOf(held: HeldHeading): PlainTextKey {
  if (held.kind === 'widening') return 'step.stageWidth';
  return 'stage' in held.heading ? 'step.moveStage' : 'step.moveLane';
}

/** Lets go of it where it is, and tells what came of that. */
function dropHeading(board: Board, held: HeldHeading): void {
  const isChange = board.commit(stepOf(held), headingCommand(held));
  board.holdHeading(null);
  if (isChange) board.tellHeading(held);
}

/** A heading, or its edge, in the hand: `heldAt` says what of it the pointer holds where. */
export function holdingHeading(
  board: Board,
  name: Gesture['name'],
  heldAt: (pointer: Pointer) => HeldHeading,
  after: Gesture,
): Gesture {
  const gesture: Gesture = {
    name,
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      board.holdHeading(heldAt(pointer));
      return gesture;
    },
    release: (pointer) => {
      dropHeading(board, heldAt(pointer));
      return after;
    },
    cancel: () => {
      board.holdHeading(null);
      return after;
    },
  };
  return gesture;
}
