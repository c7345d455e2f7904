import { expect, test } from 'vitest';
import { fakeBoard, handOn } from '../../../support/fake-board.ts';
import { noteMiddle } from '../../../support/laid-out.ts';

function setUp() {
  const board = fakeBoard();
  board.traces.tool = 'pointer';
  return { board, hand: handOn(board), traces: board.traces };
}

test('the pointer of light draws anywhere, over notes too, and takes no step', () => {
  const { board, hand, traces } = setUp();
  const { x, y } = noteMiddle(board.layout(), 'a1');
  hand.press({ x, y }).move({ x: x + 40, y });
  expect(hand.does()).toBe('pointing');
  hand.move({ x: -300, y: -300 }).release();
  expect([hand.does(), traces.shone, traces.steps, traces.selection.size]).toEqual([
    'idle',
    [
      ['begin', x, y],
      ['move', x + 40, y],
      ['move', -300, -300],
      ['end', -300, -300],
    ],
    [],
    0,
  ]);
});

test('what was drawn is left to fade where the drawing is broken off', () => {
  const { hand, traces } = setUp();
  hand.press({ x: 300, y: 300 }).cancel();
  expect(traces.shone).toEqual([
    ['begin', 300, 300],
    ['end', 300, 300],
  ]);
});
