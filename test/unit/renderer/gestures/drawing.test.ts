import { describe, expect, test } from 'vitest';
import { addStroke } from '../../../../shared/commands/stroke-commands.ts';
import { cellBox } from '../../../../shared/layout/layout.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { fakeBoard, handOn } from '../../../support/fake-board.ts';
import { emptySpot, middleOf, noteMiddle } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const BLANK: JourneyMap = { ...SMALL_MAP, strokes: [] };

function setUp(map: JourneyMap = BLANK) {
  const board = fakeBoard(map);
  board.traces.tool = 'pen';
  const corner = (stage: string, lane: string) => cellBox(board.layout(), { stage, lane })!.rect;
  return { board, hand: handOn(board), traces: board.traces, corner };
}

describe('the pen', () => {
  test('draws from the corner of the cell in which it began, shown while it is drawn, in one step', () => {
    const { hand, traces, corner } = setUp();
    const { x, y } = corner('s1', 'l1');
    hand
      .press({ x: x + 10, y: y + 20 })
      .move({ x: x + 40, y: y + 20 })
      .move({ x: x + 900, y: y + 20 });
    expect([hand.does(), traces.ink?.kind]).toEqual(['drawing', 'stroke']);
    hand.release();
    expect([hand.does(), traces.ink, traces.steps]).toEqual(['idle', null, ['step.draw']]);
    const [stroke] = traces.map.strokes;
    expect([stroke?.stage, stroke?.lane]).toEqual(['s1', 'l1']);
    expect(stroke?.points.map(([left, top]) => [left, top])).toEqual([
      [10, 20],
      [900, 20],
    ]);
  });

  test('draws over notes and selects and moves nothing', () => {
    const { board, hand, traces } = setUp();
    const { x, y } = noteMiddle(board.layout(), 'a1');
    hand
      .press({ x, y })
      .move({ x: x + 300, y })
      .release();
    expect([traces.selection.size, traces.steps, traces.map.notes]).toEqual([0, ['step.draw'], BLANK.notes]);
  });

  test('leaves a dot where it only touches', () => {
    const { board, hand, traces } = setUp();
    hand.click(emptySpot(board.layout(), 's2', 'l2'));
    expect(traces.map.strokes.map(({ points }) => points.length)).toEqual([1]);
  });

  test('presses as hard as a pen does; a fast mouse draws thinner than a slow one', () => {
    const { board, hand, traces } = setUp();
    const { x, y } = emptySpot(board.layout(), 's2', 'l2');
    const pen = { by: 'pen' as const };
    hand
      .press({ x, y }, { ...pen, pressure: 0.9 })
      .move({ x: x + 50, y }, { ...pen, pressure: 0.9 })
      .release();
    expect(traces.map.strokes[0]?.points.map(([, , pressure]) => pressure)).toEqual([0.9, 0.9]);
    const last = (milliseconds: number): number => {
      hand.press({ x, y }, { time: 0 });
      for (let at = 1; at <= 20; at += 1) hand.move({ x: x - at * 8, y }, { time: at * milliseconds });
      hand.release();
      return traces.map.strokes.at(-1)?.points.at(-1)?.[2] ?? 0;
    };
    expect(last(2)).toBeLessThan(0.5);
    expect(last(40)).toBeGreaterThan(0.5);
  });

  test('drops what it draws when it is cancelled', () => {
    const { board, hand, traces } = setUp();
    const { x, y } = emptySpot(board.layout(), 's2', 'l2');
    hand
      .press({ x, y })
      .move({ x: x - 60, y })
      .cancel();
    expect([hand.does(), traces.ink, traces.steps]).toEqual(['idle', null, []]);
  });

  test('does not draw on headings or beside the map', () => {
    const { board, hand, traces } = setUp();
    hand.press(middleOf(board.layout().stages[0]!.heading)).move({ x: 400, y: 300 }).release();
    hand.press({ x: 4_000, y: 4_000 }).move({ x: 300, y: 300 }).release();
    expect([traces.steps, traces.selection.size]).toEqual([[], 0]);
  });
});

describe('the rubber', () => {
  const drawn = addStroke({
    id: 'line',
    stage: 's2',
    lane: 'l2',
    points: [
      [20, 20, 0.5],
      [120, 20, 0.5],
    ],
  })(
    addStroke({
      id: 'other',
      stage: 's2',
      lane: 'l2',
      points: [
        [20, 80, 0.5],
        [120, 80, 0.5],
      ],
    })(BLANK),
  );

  test.each([
    ['as a tool', 'eraser' as const, 'main' as const],
    ['at the other end of a pen', 'pen' as const, 'rubber' as const],
    ['of a pen that is no tool', 'select' as const, 'rubber' as const],
  ])('%s takes whole strokes that it touches, in one step', (_, tool, button) => {
    const { hand, traces, corner } = setUp(drawn);
    traces.tool = tool;
    const { x, y } = corner('s2', 'l2');
    hand.press({ x: x + 50, y: y + 2 }, { button }).move({ x: x + 50, y: y + 40 });
    expect(hand.does()).toBe('erasing');
    expect(traces.ink).toMatchObject({ kind: 'rubber', strokes: new Set(['line']) });
    expect(traces.map.strokes).toHaveLength(2);
    hand.release();
    expect([traces.map.strokes.map(({ id }) => id), traces.ink, traces.steps]).toEqual([
      ['other'],
      null,
      ['step.eraseStrokes'],
    ]);
  });

  test('shows how far it reaches before it is pressed, and goes with the tool', () => {
    const { hand, traces } = setUp(drawn);
    hand.move({ x: 300, y: 200 });
    expect(traces.ink).toBeNull();
    traces.tool = 'eraser';
    traces.zoomed = 2;
    hand.move({ x: 300, y: 200 });
    expect(traces.ink).toEqual({ kind: 'rubber', at: { x: 300, y: 200 }, reach: 4, strokes: new Set() });
    traces.tool = 'select';
    hand.move({ x: 310, y: 200 });
    expect(traces.ink).toBeNull();
  });

  test('that touches nothing takes no step, and cancelled it gives all back', () => {
    const { hand, traces, corner } = setUp(drawn);
    traces.tool = 'eraser';
    const { x, y } = corner('s2', 'l2');
    hand.click({ x: x + 50, y: y + 50 });
    hand
      .press({ x: x + 50, y: y + 2 })
      .move({ x: x + 50, y: y + 90 })
      .cancel();
    expect([traces.map, traces.ink, traces.steps]).toEqual([drawn, null, []]);
  });
});

test('the second button on a line opens the menu of the line, and beside it that of the cell', () => {
  const drawn = addStroke({
    id: 'line',
    stage: 's2',
    lane: 'l2',
    points: [
      [20, 20, 0.5],
      [120, 20, 0.5],
    ],
  })(BLANK);
  const { hand, traces, corner } = setUp(drawn);
  const { x, y } = corner('s2', 'l2');
  hand.click({ x: x + 60, y: y + 22 }, { button: 'second' }).click({ x: x + 60, y: y + 60 }, { button: 'second' });
  const cell = { stage: 's2', lane: 'l2' };
  expect(traces.opened).toMatchObject([
    { menu: { kind: 'stroke', stroke: 'line', cell } },
    { menu: { kind: 'cell', cell } },
  ]);
});
