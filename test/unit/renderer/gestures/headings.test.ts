import { describe, expect, test } from 'vitest';
import { hideStage, setStageWidth } from '../../../../shared/commands/stage-commands.ts';
import { stageColumn } from '../../../../shared/layout/layout.ts';
import type { Point } from '../../../../shared/geometry.ts';
import { fakeBoard, handOn } from '../../../support/fake-board.ts';
import { middleOf } from '../../../support/laid-out.ts';
import { idsOf, SMALL_MAP } from '../../../support/small-map.ts';

function setUp(map = SMALL_MAP) {
  const board = fakeBoard(map);
  const layout = board.layout();
  const stage = (at: number): Point => middleOf(layout.stages[at]!.heading);
  const lane = (at: number): Point => middleOf(layout.lanes[at]!.heading);
  const edge = (at: number): Point => ({ x: layout.stages[at]!.x + layout.stages[at]!.width, y: 30 });
  const shownStages = () => board.layout().stages.map((column) => column.stage.id);
  const shownLanes = () => board.layout().lanes.map((row) => row.lane.id);
  return { board, hand: handOn(board), stage, lane, edge, shownStages, shownLanes, traces: board.traces };
}

function by({ x, y }: Point, dx: number, dy = 0): Point {
  return { x: x + dx, y: y + dy };
}

describe('a stage held by its heading', () => {
  test('goes where it is let go, shown before, as one step', () => {
    const { hand, stage, shownStages, traces } = setUp();
    hand.press(stage(0)).move(stage(1));
    expect([hand.does(), shownStages()]).toEqual(['moving-stage', ['s2', 's1', 's3']]);
    expect(traces.map).toBe(SMALL_MAP);
    hand.move(stage(2)).release();
    expect([idsOf(traces.map.stages), traces.steps]).toEqual([['s2', 's3', 's1'], ['step.moveStage']]);
    expect(traces.told).toMatchObject([{ kind: 'moving', heading: { stage: 's1' }, place: 2 }]);
    expect([hand.does(), traces.heldHeading]).toEqual(['idle', null]);
  });

  test('takes the nearest place, wherever up or down the hand wanders', () => {
    const { board, hand, stage, shownStages } = setUp();
    const { width } = board.layout().stages[0]!;
    hand.press(stage(2)).move(by(stage(2), -0.4 * width, 500));
    expect(shownStages()).toEqual(['s1', 's2', 's3']);
    hand.move(by(stage(2), -0.6 * width, 500));
    expect(shownStages()).toEqual(['s1', 's3', 's2']);
    hand.move(by(stage(2), -9_000));
    expect(shownStages()).toEqual(['s3', 's1', 's2']);
  });

  test('passes a wide stage when it is halfway past it', () => {
    const wide = setStageWidth('s2', 4)(SMALL_MAP);
    const { board, hand, stage, shownStages } = setUp(wide);
    const { width } = stageColumn(board.layout(), 's2')!;
    hand.press(stage(0)).move(by(stage(0), 0.45 * width));
    expect(shownStages()).toEqual(['s1', 's2', 's3']);
    hand.move(by(stage(0), 0.55 * width));
    expect(shownStages()).toEqual(['s2', 's1', 's3']);
    // Held still, it stays: the places of the others do not depend on where it lies.
    hand.move(by(stage(0), 0.55 * width));
    expect(shownStages()).toEqual(['s2', 's1', 's3']);
  });

  test('put back where it was is no step', () => {
    const { hand, stage, traces } = setUp();
    hand.press(stage(0)).move(stage(2)).move(stage(0)).release();
    expect([traces.map, traces.steps, traces.told]).toEqual([SMALL_MAP, [], []]);
  });

  test('Esc puts it back', () => {
    const { hand, stage, shownStages, traces } = setUp();
    hand.press(stage(0)).move(stage(2)).cancel();
    expect([shownStages(), traces.map, traces.steps]).toEqual([['s1', 's2', 's3'], SMALL_MAP, []]);
    expect([hand.does(), traces.heldHeading]).toEqual(['idle', null]);
  });

  test('leaves hidden stages beside their neighbours', () => {
    const hidden = hideStage('s2')(SMALL_MAP);
    const right = setUp(hidden);
    right.hand.press(right.stage(0)).move(right.stage(1)).release();
    expect(idsOf(right.traces.map.stages)).toEqual(['s2', 's3', 's1']);
    const left = setUp(hidden);
    left.hand.press(left.stage(1)).move(left.stage(0)).release();
    expect(idsOf(left.traces.map.stages)).toEqual(['s3', 's1', 's2']);
    const nowhere = setUp(hidden);
    nowhere.hand
      .press(nowhere.stage(0))
      .move(by(nowhere.stage(0), 20))
      .release();
    expect(nowhere.traces.map).toBe(hidden);
  });

  test('clicked, it is only chosen; clicked twice, its name is written', () => {
    const { hand, stage, traces } = setUp();
    hand
      .press(stage(1))
      .move(by(stage(1), 2, 2))
      .release();
    expect([traces.cursor, traces.steps]).toEqual([{ kind: 'stage', stage: 's2' }, []]);
    hand.doubleClick(stage(1));
    expect(traces.opened).toEqual([{ heading: { stage: 's2' } }]);
  });
});

describe('a lane held by its heading', () => {
  test('goes where it is let go, as one step; Esc puts it back', () => {
    const { hand, lane, shownLanes, traces } = setUp();
    hand.press(lane(1)).move(lane(0));
    expect([hand.does(), shownLanes()]).toEqual(['moving-lane', ['l2', 'l1']]);
    hand.cancel();
    expect([shownLanes(), traces.map]).toEqual([['l1', 'l2'], SMALL_MAP]);
    hand.press(lane(0)).move(lane(1)).release();
    expect([idsOf(traces.map.lanes), traces.steps]).toEqual([['l2', 'l1'], ['step.moveLane']]);
  });
});

describe('the right edge of a stage', () => {
  test('makes it wider by whole notes, shown before, as one step', () => {
    const { board, hand, edge, traces } = setUp();
    const shownWidth = () => stageColumn(board.layout(), 's1')!.stage.width;
    hand.press(by(edge(0), 3)).move(by(edge(0), 63));
    expect([hand.does(), shownWidth()]).toEqual(['widening-stage', 2]);
    hand.move(by(edge(0), 73));
    expect([shownWidth(), traces.map]).toEqual([3, SMALL_MAP]);
    hand.release();
    expect(traces.map).toEqual(setStageWidth('s1', 3)(SMALL_MAP));
    expect([traces.steps, traces.heldHeading, hand.does()]).toEqual([['step.stageWidth'], null, 'idle']);
  });

  test('stops at one note and at six', () => {
    const { hand, edge, traces } = setUp();
    hand.press(edge(1)).move(by(edge(1), -2_000));
    expect(traces.heldHeading).toEqual({ kind: 'widening', stage: 's2', width: 1 });
    hand.move(by(edge(1), 2_000));
    expect(traces.heldHeading).toEqual({ kind: 'widening', stage: 's2', width: 6 });
  });

  test('Esc, or the old width, is no step; a click chooses the stage', () => {
    const { hand, edge, traces } = setUp();
    hand
      .press(edge(0))
      .move(by(edge(0), 300))
      .cancel();
    hand
      .press(edge(0))
      .move(by(edge(0), 300))
      .move(by(edge(0), 10))
      .release();
    hand.click(edge(1));
    expect([traces.map, traces.steps, traces.heldHeading]).toEqual([SMALL_MAP, [], null]);
    expect(traces.cursor).toEqual({ kind: 'stage', stage: 's2' });
  });
});
