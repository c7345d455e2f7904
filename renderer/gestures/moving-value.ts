import type { Point } from '../../shared/geometry.ts';
import { feelingFrom, feelingY } from '../../shared/layout/emotion-picture.ts';
import { gapFrom } from '../../shared/layout/gap-picture.ts';
import { gapBar, type PictureHit, pictureUnder } from '../../shared/layout/hit-picture.ts';
import { cellBox, laneRow } from '../../shared/layout/layout.ts';
import { feelingAt } from '../../shared/map/feelings.ts';
import { type Board, type Gesture, hasMoved, type Pointer } from './board.ts';
import { type HeldValue, valueCommand, type ValuePlace, valueStep } from './held-value.ts';

function placeOf(hit: PictureHit): ValuePlace {
  return hit.kind === 'gap' ? { kind: 'gap', stage: hit.cell.stage } : { kind: 'feeling', place: hit.place };
}

/** How what is taken hold of at one point of the board follows the hand: up and down, or across for a gap. */
function follower(board: Board, hit: PictureHit, start: Point): (at: Point) => HeldValue {
  const { layout, map } = board.view();
  const row = laneRow(layout, hit.cell.lane);
  if (hit.kind === 'feeling') {
    const value = feelingAt(map, hit.place)?.value ?? 0;
    const top = row?.y ?? 0;
    const grip = start.y - top - feelingY(value);
    return ({ y }) => ({ kind: 'feeling', place: hit.place, value: feelingFrom(y - top - grip) });
  }
  const bar = gapBar(row, hit.cell.stage);
  const track = bar?.track ?? { x: start.x, y: 0, width: 1, height: 0 };
  const grip = bar === undefined || bar.value === null ? 0 : start.x - bar.end.x;
  return ({ x }) => ({ kind: 'gap', stage: hit.cell.stage, value: gapFrom(track, x - grip) });
}

/** Sets it as one step, and tells what came of that. */
function setValue(board: Board, held: HeldValue): void {
  if (board.commit(valueStep(held), valueCommand(held))) board.tellValue(held);
}

/** The hand has a point of a curve or the end of a bar; it goes by halves, shown as it would be. */
function movingValue(board: Board, hit: PictureHit, start: Pointer, after: Gesture): Gesture {
  const heldAt = follower(board, hit, start.board);
  const gesture: Gesture = {
    name: hit.kind === 'gap' ? 'moving-gap' : 'moving-feeling',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      board.holdValue(heldAt(pointer.board));
      return gesture;
    },
    release: (pointer) => {
      setValue(board, heldAt(pointer.board));
      board.holdValue(null);
      return after;
    },
    cancel: () => {
      board.holdValue(null);
      return after;
    },
  };
  return gesture;
}

/** The button went down on a point or a bar: a drag takes it along, a click sets a bar that has no value yet. */
export function pressingValue(board: Board, hit: PictureHit, start: Pointer, after: Gesture): Gesture {
  board.select([]);
  board.setCursor({ kind: 'cell', cell: hit.cell });
  const place = placeOf(hit);
  if (place.kind === 'feeling') board.chooseCurve(place.place);
  const gesture: Gesture = {
    name: 'pressing-board',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => (hasMoved(start, pointer) ? movingValue(board, hit, start, after).move(pointer) : gesture),
    release: () => {
      const bar = hit.kind === 'gap' ? gapBar(laneRow(board.view().layout, hit.cell.lane), hit.cell.stage) : undefined;
      if (bar?.value === null) {
        setValue(board, { kind: 'gap', stage: bar.stage, value: gapFrom(bar.track, start.board.x) });
      }
      return after;
    },
    cancel: () => after,
  };
  return gesture;
}

/** A click on an empty place of the curves: the chosen one gets a point there, if it has none in this stage. */
export function setFeelingAt(board: Board, { hit, board: at }: Pointer): void {
  const { layout, map, curve } = board.view();
  const box = hit.kind === 'cell' ? cellBox(layout, hit.cell) : undefined;
  const under = box === undefined ? null : pictureUnder(layout, box, at);
  if (box === undefined || under?.row.picture?.kind !== 'emotion') return;
  const place = { ...curve, stage: box.cell.stage };
  if (feelingAt(map, place) !== undefined) return;
  setValue(board, { kind: 'feeling', place, value: feelingFrom(under.at.y) });
}

/** Whether a point lies on what a lane shows over its notes: a double click writes no note there. */
export function isOnPicture(board: Board, { hit, board: at }: Pointer): boolean {
  const { layout } = board.view();
  const box = hit.kind === 'cell' ? cellBox(layout, hit.cell) : undefined;
  return box !== undefined && pictureUnder(layout, box, at) !== null;
}
