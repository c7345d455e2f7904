import { describe, expect, test } from 'vitest';
import { fakeBoard, handOn } from '../../../support/fake-board.ts';
import { emptySpot, middleOf, noteMiddle } from '../../../support/laid-out.ts';

function setUp() {
  const board = fakeBoard();
  return { board, hand: handOn(board), at: (note: string) => noteMiddle(board.layout(), note), traces: board.traces };
}

describe('a click', () => {
  test('on a note selects it alone and takes the keyboard there', () => {
    const { hand, at, traces } = setUp();
    hand.click(at('a1')).click(at('c1'));
    expect([...traces.selection]).toEqual(['c1']);
    expect(traces.cursor).toEqual({ kind: 'note', note: 'c1' });
    expect(hand.does()).toBe('idle');
  });

  test('on one of several selected notes leaves it alone selected', () => {
    const { hand, at, traces } = setUp();
    hand.click(at('a1')).click(at('a2'), { shift: true }).click(at('a1'));
    expect([...traces.selection]).toEqual(['a1']);
  });

  test('beside the notes lets go of them and takes the keyboard to the cell', () => {
    const { board, hand, at, traces } = setUp();
    hand.click(at('a1')).click(emptySpot(board.layout(), 's2', 'l2'));
    expect(traces.selection.size).toBe(0);
    expect(traces.cursor).toEqual({ kind: 'cell', cell: { stage: 's2', lane: 'l2' } });
  });

  test('on a heading takes the keyboard there', () => {
    const { board, hand, traces } = setUp();
    hand.click(middleOf(board.layout().stages[1]!.heading));
    expect(traces.cursor).toEqual({ kind: 'stage', stage: 's2' });
    hand.click(middleOf(board.layout().lanes[0]!.heading));
    expect(traces.cursor).toEqual({ kind: 'lane', lane: 'l1' });
  });

  test('outside the map means the map itself', () => {
    const { hand, at, traces } = setUp();
    hand.click(at('a1')).click({ x: 4_000, y: 4_000 });
    expect(traces.selection.size).toBe(0);
    expect(traces.cursor).toBeNull();
  });

  test('that trembles by a few pixels is still a click', () => {
    const { hand, at, traces } = setUp();
    const { x, y } = at('a1');
    hand.press({ x, y }).move({ x: x + 2, y: y + 3 });
    expect(hand.does()).toBe('pressing-note');
    hand.release({ x: x + 2, y: y + 3 });
    expect(traces.steps).toEqual([]);
  });
});

describe('with shift', () => {
  test('clicks add notes and take them out again', () => {
    const { hand, at, traces } = setUp();
    hand.click(at('a1')).click(at('a2'), { shift: true }).click(at('c1'), { shift: true });
    expect([...traces.selection]).toEqual(['a1', 'a2', 'c1']);
    hand.click(at('a2'), { shift: true });
    expect([...traces.selection]).toEqual(['a1', 'c1']);
  });

  test('a click beside the notes keeps them', () => {
    const { board, hand, at, traces } = setUp();
    hand.click(at('a1')).click(emptySpot(board.layout(), 's2', 'l2'), { shift: true });
    expect([...traces.selection]).toEqual(['a1']);
  });
});

describe('a lasso', () => {
  test('selects the notes that it touches, shown while it is drawn', () => {
    const { board, hand, traces } = setUp();
    hand.press(emptySpot(board.layout(), 's1', 'l1')).move({ x: 190, y: 250 });
    expect(hand.does()).toBe('lassoing');
    expect(traces.lasso).toEqual({ x: 190, y: 250, width: 253, height: 63 });
    expect([...traces.selection]).toEqual(['a3']);
    hand.move({ x: 190, y: 100 });
    expect([...traces.selection]).toEqual(['a1', 'a2', 'a3']);
    hand.release();
    expect([hand.does(), traces.lasso, traces.selection.size]).toEqual(['idle', null, 3]);
  });

  test('forgets what was selected; with shift it adds to it', () => {
    const { board, hand, at, traces } = setUp();
    const start = emptySpot(board.layout(), 's1', 'l1');
    hand.click(at('c1')).press(start).move({ x: 190, y: 250 }).release();
    expect([...traces.selection]).toEqual(['a3']);
    hand.press(start, { shift: true }).move({ x: 320, y: 150 }).release();
    expect([...traces.selection]).toEqual(['a3', 'a2']);
  });

  test('cancelled brings back what was selected before it', () => {
    const { board, hand, at, traces } = setUp();
    hand
      .click(at('c1'))
      .press(emptySpot(board.layout(), 's1', 'l1'), { shift: true })
      .move({ x: 190, y: 100 })
      .cancel();
    expect([...traces.selection]).toEqual(['c1']);
    expect([hand.does(), traces.lasso]).toEqual(['idle', null]);
    hand
      .press(emptySpot(board.layout(), 's1', 'l1'))
      .move({ x: 190, y: 100 })
      .cancel();
    expect([...traces.selection]).toEqual(['c1']);
  });

  test('a press beside the notes that is taken back lets go of none', () => {
    const { board, hand, at, traces } = setUp();
    hand
      .click(at('c1'))
      .press(emptySpot(board.layout(), 's1', 'l1'))
      .cancel();
    expect([...traces.selection]).toEqual(['c1']);
  });

  test('begins outside the map too, but not on a heading', () => {
    const { board, hand, traces } = setUp();
    hand.press({ x: 2_000, y: 2_000 }).move({ x: 180, y: 80 }).release();
    expect(traces.selection.size).toBe(5);
    hand.press(middleOf(board.layout().stages[0]!.heading)).move({ x: 1_000, y: 400 });
    expect(hand.does()).toBe('moving-stage');
  });
});
