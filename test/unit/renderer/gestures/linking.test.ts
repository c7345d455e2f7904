import { describe, expect, test } from 'vitest';
import { routedLinks } from '../../../../shared/layout/route-links.ts';
import { fakeBoard, handOn } from '../../../support/fake-board.ts';
import { emptySpot, noteMiddle } from '../../../support/laid-out.ts';

function setUp(tool: 'link' | 'select' = 'link') {
  const board = fakeBoard();
  board.traces.tool = tool;
  const layout = board.layout();
  const at = (note: string) => noteMiddle(layout, note);
  const beside = emptySpot(layout, 's3', 'l2');
  return { hand: handOn(board), traces: board.traces, layout, at, beside };
}

type SetUp = ReturnType<typeof setUp>;

describe('the link tool', () => {
  test('draws an arrow from note to note, which shows where it would lead', () => {
    const { hand, traces, at, beside } = setUp();
    hand.press(at('a2')).move(beside);
    expect([hand.does(), traces.linking]).toEqual(['linking', { from: 'a2', to: null, pointer: beside }]);
    hand.move(at('b1'));
    expect(traces.linking).toEqual({ from: 'a2', to: 'b1', pointer: at('b1') });
    hand.release();
    expect([hand.does(), traces.steps, traces.linking]).toEqual(['idle', ['a2 to b1'], null]);
    expect([traces.selection.size, traces.dragging]).toEqual([0, null]);
  });

  test('links by a click on one note and then on another; in between the arrow follows the pointer', () => {
    const { hand, traces, at, beside } = setUp();
    hand.click(at('a2')).move(beside);
    expect(traces.linking).toEqual({ from: 'a2', to: null, pointer: beside });
    hand.move(at('a3'));
    expect(traces.linking?.to).toBe('a3');
    hand.click(at('a3'));
    expect(traces.steps).toEqual(['a2 to a3']);
  });

  test('begins anew where a note is dragged from, whatever was clicked before', () => {
    const { hand, traces, at } = setUp();
    hand.click(at('a2')).press(at('c1')).move(at('b1')).release();
    expect(traces.steps).toEqual(['c1 to b1']);
  });

  test.each([
    ['let go beside the notes', ({ hand, at, beside }: SetUp) => hand.press(at('a2')).move(beside).release()],
    [
      'let go on its own note',
      ({ hand, at, beside }: SetUp) => hand.press(at('a2')).move(beside).move(at('a2')).release(),
    ],
    ['clicked beside the notes', ({ hand, at, beside }: SetUp) => hand.click(at('a2')).click(beside)],
    ['taken away', ({ hand, at, beside }: SetUp) => hand.press(at('a2')).move(beside).cancel()],
  ] as const)('links nothing when it is %s', (_, act) => {
    const board = setUp();
    act(board);
    expect([board.traces.steps, board.traces.linking, board.hand.does()]).toEqual([[], null, 'idle']);
  });
});

describe('a link under the hand', () => {
  function onLink() {
    const board = setUp('select');
    const [k1] = routedLinks(board.layout);
    const [, first, second] = k1?.points ?? [];
    if (first === undefined || second === undefined) throw new Error('The small map has links');
    return { ...board, spot: { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 + 4 } };
  }

  test('is pointed at from near by, selected by a click, written in by two', () => {
    const { hand, traces, spot, beside } = onLink();
    hand.move(spot);
    expect(traces.pointedAt).toBe('k1');
    hand.click(spot);
    expect([traces.link, hand.does()]).toEqual(['k1', 'idle']);
    hand.doubleClick(spot);
    expect(traces.opened).toEqual([{ link: 'k1' }]);
    hand.move(beside);
    expect(traces.pointedAt).toBeNull();
  });

  test('has a menu, and is let go of by a press elsewhere', () => {
    const { hand, traces, spot, at } = onLink();
    hand.click(spot, { button: 'second' });
    expect([traces.link, traces.opened]).toEqual(['k1', [{ menu: { kind: 'link', link: 'k1' }, at: spot }]]);
    hand.click(at('a1'));
    expect(traces.link).toBeNull();
  });
});
