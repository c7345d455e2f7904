import { expect, test } from 'vitest';
import { fakeBoard, handOn } from '../../../support/fake-board.ts';
import { emptySpot, noteMiddle } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function setUp() {
  const board = fakeBoard();
  board.traces.tool = 'vote';
  const layout = board.layout();
  return {
    hand: handOn(board),
    traces: board.traces,
    note: noteMiddle(layout, 'a2'),
    beside: emptySpot(layout, 's3', 'l2'),
  };
}

test('a click puts a dot on a note, with Shift it takes one back', () => {
  const { hand, traces, note } = setUp();
  hand.click(note).click(note, { shift: true });
  expect(traces.told).toEqual([
    { note: 'a2', takesBack: false },
    { note: 'a2', takesBack: true },
  ]);
  expect(traces.cursor).toEqual({ kind: 'note', note: 'a2' });
});

test('a drag moves the board and no note, wherever it begins; a click beside notes does nothing', () => {
  const { hand, traces, note, beside } = setUp();
  hand
    .press(note)
    .move({ x: note.x + 40, y: note.y })
    .release();
  hand
    .press(beside)
    .move({ x: beside.x, y: beside.y + 30 })
    .release();
  expect(traces.panned).toEqual({ x: 40, y: 30 });
  hand.click(beside).doubleClick(note);
  hand.click(note, { button: 'second' });
  expect([traces.map, traces.steps, traces.opened, traces.dragging]).toEqual([SMALL_MAP, [], [], null]);
});
