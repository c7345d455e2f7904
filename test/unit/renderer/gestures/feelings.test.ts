import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../shared/geometry.ts';
import { EMOTION, feelingY } from '../../../../shared/layout/emotion-picture.ts';
import { gapBar } from '../../../../shared/layout/hit-picture.ts';
import { laneRow } from '../../../../shared/layout/layout.ts';
import { feelingAt, gapAt } from '../../../../shared/map/feelings.ts';
import { FELT_MAP } from '../../../support/feelings.ts';
import { fakeBoard, handOn } from '../../../support/fake-board.ts';
import { middleOf } from '../../../support/laid-out.ts';

const EVERYONE_FIRST = { stage: 's1', persona: null, when: 'now' } as const;
const EVERYONE_THIRD = { ...EVERYONE_FIRST, stage: 's3' } as const;

function setUp(map = FELT_MAP) {
  const board = fakeBoard(map);
  const row = laneRow(board.layout(), 'le')!;
  const picture = row.picture;
  if (picture?.kind !== 'emotion') throw new Error('No curve is laid out');
  const point = (curve: number, at: number): Point => {
    const { x, y } = picture.curves[curve]!.points[at]!.at;
    return { x, y: y + row.y };
  };
  const column = (at: number): number => middleOf(board.layout().stages[at]!.heading).x;
  const level = (value: number): number => row.y + feelingY(value);
  const received = laneRow(board.layout(), 'lr')!;
  const bar = (stage: string) => gapBar(received, stage)!;
  const onBar = (stage: string, x: number): Point => ({ x, y: received.y + middleOf(bar(stage).track).y });
  const end = (stage: string): Point => onBar(stage, bar(stage).end.x);
  return { board, hand: handOn(board), traces: board.traces, point, column, level, bar, onBar, end };
}

describe('a point of a curve', () => {
  test('goes up and down with the hand, by halves, as one step that is shown before', () => {
    const { board, hand, traces, point } = setUp();
    const at = point(0, 0);
    hand.press(at).move({ x: at.x, y: at.y + EMOTION.step });
    expect([hand.does(), traces.map, traces.steps]).toEqual(['moving-feeling', FELT_MAP, []]);
    expect(feelingAt(board.layout().map, EVERYONE_FIRST)?.value).toBe(0);
    hand.move({ x: at.x + 400, y: at.y + 1.4 * EMOTION.step }).release();
    expect([feelingAt(traces.map, EVERYONE_FIRST)?.value, traces.steps]).toEqual([-0.5, ['step.setEmotion']]);
    expect(traces.told).toEqual([{ kind: 'feeling', place: EVERYONE_FIRST, value: -0.5 }]);
    expect([hand.does(), traces.heldValue]).toEqual(['idle', null]);
  });

  test('stays within its ends', () => {
    const { hand, traces, point } = setUp();
    hand.press(point(0, 0)).move({ x: 0, y: -4_000 }).release();
    expect(feelingAt(traces.map, EVERYONE_FIRST)?.value).toBe(2);
  });

  test('Esc puts it back', () => {
    const { hand, traces, point, level } = setUp();
    hand.press(point(0, 0)).move({ x: point(0, 0).x, y: level(-2) });
    hand.cancel();
    expect([traces.map, traces.heldValue, traces.steps, hand.does()]).toEqual([FELT_MAP, null, [], 'idle']);
  });

  test('put back where it was is no step; a click changes nothing, but chooses its curve and its cell', () => {
    const { hand, traces, point, level } = setUp();
    const at = point(0, 0);
    hand
      .press(at)
      .move({ ...at, y: level(-1) })
      .move(at)
      .release();
    hand.click(point(1, 0));
    expect([traces.map, traces.steps]).toEqual([FELT_MAP, []]);
    expect(traces.curve).toEqual({ persona: 'p1', when: 'wished' });
    expect(traces.cursor).toEqual({ kind: 'cell', cell: { stage: 's1', lane: 'le' } });
  });

  test.each(['mouse', 'pen', 'touch'] as const)('is dragged by %s', (by) => {
    const { hand, traces, point, level } = setUp();
    const at = point(0, 0);
    hand
      .press(at, { by })
      .move({ ...at, y: level(-2) }, { by })
      .release({ ...at, y: level(-2) }, { by });
    expect(feelingAt(traces.map, EVERYONE_FIRST)?.value).toBe(-2);
  });

  test('a click on an empty place sets one of the chosen curve, once', () => {
    const { hand, traces, column, level } = setUp();
    hand.click({ x: column(2) - 40, y: level(1.5) + 3 });
    expect(feelingAt(traces.map, EVERYONE_THIRD)?.value).toBe(1.5);
    hand.click({ x: column(2) - 40, y: level(-1) });
    expect([feelingAt(traces.map, EVERYONE_THIRD)?.value, traces.steps]).toEqual([1.5, ['step.setEmotion']]);
  });

  test('of another chosen curve too', () => {
    const { board, hand, traces, column, level } = setUp();
    board.chooseCurve({ persona: 'p2', when: 'wished' });
    hand.click({ x: column(0) + 60, y: level(2) });
    expect(feelingAt(traces.map, { stage: 's1', persona: 'p2', when: 'wished' })?.value).toBe(2);
  });

  test('a lasso from there, another tool or a double click sets and writes nothing', () => {
    const { board, hand, traces, column, level } = setUp();
    const empty = { x: column(2), y: level(0) };
    hand.press(empty).move({ x: empty.x + 50, y: empty.y + 50 });
    expect(hand.does()).toBe('lassoing');
    hand.release();
    traces.tool = 'hand';
    hand.click(empty);
    traces.tool = 'select';
    board.commit('step.setEmotion', (map) => map);
    hand.doubleClick({ x: column(0) + 60, y: level(-1) });
    expect([traces.map.emotions, traces.opened]).toEqual([FELT_MAP.emotions, []]);
  });
});

test('a pen draws over them', () => {
  const { hand, traces, point } = setUp();
  traces.tool = 'pen';
  hand
    .press(point(0, 0))
    .move({ x: point(0, 0).x + 30, y: point(0, 0).y })
    .release();
  expect([traces.map.emotions, traces.steps]).toEqual([FELT_MAP.emotions, ['step.draw']]);
});

describe('a gap', () => {
  test('is dragged by its end, to the left for less', () => {
    const { hand, traces, bar, end, onBar } = setUp();
    const { track } = bar('s2');
    hand.press(end('s2')).move(onBar('s2', track.x + track.width / 4));
    expect([hand.does(), traces.map]).toEqual(['moving-gap', FELT_MAP]);
    hand.release();
    expect([gapAt(traces.map, 's2')?.value, traces.steps]).toEqual([-1, ['step.setGap']]);
    expect(traces.told).toEqual([{ kind: 'gap', stage: 's2', value: -1 }]);
  });

  test('is set by a click where there is none, and not changed by a click where there is one', () => {
    const { hand, traces, bar, onBar } = setUp();
    hand.click(onBar('s3', bar('s3').track.x + 2));
    hand.click(onBar('s1', bar('s1').zero + 30));
    expect(traces.map.gaps).toEqual([...FELT_MAP.gaps, { stage: 's3', value: -2, note: '' }]);
    expect(traces.steps).toEqual(['step.setGap']);
  });

  test('Esc puts it back', () => {
    const { hand, traces, end, onBar } = setUp();
    hand.press(end('s2')).move(onBar('s2', 0)).cancel();
    expect([traces.map, traces.heldValue]).toEqual([FELT_MAP, null]);
  });
});
