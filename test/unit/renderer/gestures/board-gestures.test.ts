import { describe, expect, test } from 'vitest';
import { scoreChip } from '../../../../shared/layout/score-chip.ts';
import { fakeBoard, handOn } from '../../../support/fake-board.ts';
import { emptySpot, middleOf, noteMiddle } from '../../../support/laid-out.ts';

function setUp() {
  const board = fakeBoard();
  const layout = board.layout();
  return { board, layout, hand: handOn(board), traces: board.traces };
}

describe('the board in the hand', () => {
  test.each([
    ['the middle button', { button: 'middle' as const }],
    ['the space bar', { space: true }],
  ])('moves with %s, over notes too', (_, held) => {
    const { layout, hand, traces } = setUp();
    const { x, y } = noteMiddle(layout, 'a1');
    hand.press({ x, y }, held);
    expect([hand.does(), traces.panning]).toEqual(['panning', true]);
    hand
      .move({ x: x + 30, y })
      .move({ x: x + 50, y: y - 10 })
      .release();
    expect([hand.does(), traces.panning, traces.panned]).toEqual(['idle', false, { x: 50, y: -10 }]);
    expect([traces.selection.size, traces.steps]).toEqual([0, []]);
  });

  test('moves with the hand tool, which writes nothing', () => {
    const { layout, hand, traces } = setUp();
    traces.tool = 'hand';
    hand
      .press(emptySpot(layout, 's1', 'l1'))
      .move({ x: 0, y: 0 })
      .cancel();
    expect([hand.does(), traces.panning]).toEqual(['idle', false]);
    hand.doubleClick(noteMiddle(layout, 'a1'));
    expect(traces.opened).toEqual([]);
  });
});

describe('a double click', () => {
  test('writes in a note, or in a heading', () => {
    const { layout, hand, traces } = setUp();
    hand.doubleClick(noteMiddle(layout, 'a2'));
    hand.doubleClick(middleOf(layout.stages[0]!.heading));
    hand.doubleClick(middleOf(layout.lanes[1]!.heading));
    expect(traces.opened).toEqual([
      { note: 'a2', at: noteMiddle(layout, 'a2') },
      { heading: { stage: 's1' } },
      { heading: { lane: 'l2' } },
    ]);
  });

  test('on an empty place writes a new note there', () => {
    const { layout, hand, traces } = setUp();
    hand.doubleClick(emptySpot(layout, 's1', 'l1'));
    hand.doubleClick(emptySpot(layout, 's3', 'l2'));
    expect(traces.opened).toEqual([
      { newNote: { cell: { stage: 's1', lane: 'l1' }, index: 3 } },
      { newNote: { cell: { stage: 's3', lane: 'l2' }, index: 0 } },
    ]);
  });

  test('outside the map writes nothing', () => {
    const { hand, traces } = setUp();
    hand.doubleClick({ x: 4_000, y: 4_000 });
    expect(traces.opened).toEqual([]);
  });
});

describe('the second button', () => {
  test('opens the menu of a note and selects it', () => {
    const { layout, hand, traces } = setUp();
    const at = noteMiddle(layout, 'a1');
    hand.click(at, { button: 'second' });
    expect(traces.opened).toEqual([{ menu: { kind: 'note', note: 'a1' }, at }]);
    expect([...traces.selection]).toEqual(['a1']);
  });

  test('keeps the selection that the note belongs to', () => {
    const { layout, hand, traces } = setUp();
    hand.click(noteMiddle(layout, 'a1')).click(noteMiddle(layout, 'a2'), { shift: true });
    hand.click(noteMiddle(layout, 'a1'), { button: 'second' });
    expect([...traces.selection]).toEqual(['a1', 'a2']);
  });

  test('opens the menus of cells and headings, and that of the board outside', () => {
    const { layout, hand, traces } = setUp();
    const second = { button: 'second' as const };
    hand.click(emptySpot(layout, 's2', 'l2'), second);
    hand.click(middleOf(layout.stages[2]!.heading), second);
    hand.click(middleOf(layout.lanes[0]!.heading), second);
    hand.click({ x: 4_000, y: 4_000 }, second);
    expect(traces.opened.map((opened) => (opened as { menu: unknown }).menu)).toEqual([
      { kind: 'cell', cell: { stage: 's2', lane: 'l2' } },
      { kind: 'stage', stage: 's3' },
      { kind: 'lane', lane: 'l1' },
      { kind: 'board' },
    ]);
    expect(traces.cursor).toBeNull();
  });

  test.each(['hand', 'pen', 'eraser', 'link'] as const)('opens them with the %s in the hand too', (tool) => {
    const { layout, hand, traces } = setUp();
    traces.tool = tool;
    const at = noteMiddle(layout, 'a1');
    hand.click(at, { button: 'second' });
    expect([traces.opened, hand.does()]).toEqual([[{ menu: { kind: 'note', note: 'a1' }, at }], 'idle']);
  });
});

test('the score on a heading tells how it was computed, and the heading is taken along by it all the same', () => {
  const { layout, hand, traces } = setUp();
  const chip = middleOf(scoreChip(layout.stages[0]?.heading ?? { x: 0, y: 0, width: 0, height: 0 }));
  hand.click(chip);
  expect([traces.opened, traces.cursor]).toEqual([['score of s1'], { kind: 'stage', stage: 's1' }]);
  hand.press(chip).move({ x: chip.x + 100, y: chip.y });
  expect(hand.does()).toBe('moving-stage');
  hand.cancel();
  expect(traces.opened).toEqual(['score of s1']);
});

describe('the places that add', () => {
  test('add when pressed and let go there', () => {
    const { layout, hand, traces } = setUp();
    hand.click(middleOf(layout.addStage)).click(middleOf(layout.addLane));
    expect(traces.opened).toEqual(['stage added', { laneAt: middleOf(layout.addLane) }]);
  });

  test('add nothing when the hand wanders off or thinks better of it', () => {
    const { layout, hand, traces } = setUp();
    hand.press(middleOf(layout.addStage)).move({ x: 300, y: 300 }).release();
    hand.press(middleOf(layout.addLane)).cancel();
    expect([traces.opened, hand.does()]).toEqual([[], 'idle']);
  });
});
