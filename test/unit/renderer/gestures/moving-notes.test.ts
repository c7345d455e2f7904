import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../shared/geometry.ts';
import { hideStage } from '../../../../shared/commands/stage-commands.ts';
import { fakeBoard, handOn } from '../../../support/fake-board.ts';
import { emptySpot, middleOf, noteMiddle } from '../../../support/laid-out.ts';
import { noteOrder, SMALL_MAP } from '../../../support/small-map.ts';

function setUp(map = SMALL_MAP) {
  const board = fakeBoard(map);
  const at = (note: string) => noteMiddle(board.layout(), note);
  const cellMiddle = (stage: number, lane: number): Point => middleOf(board.layout().cells[lane]![stage]!.rect);
  return { board, hand: handOn(board), at, cellMiddle, traces: board.traces };
}

describe('a note in the hand', () => {
  test('goes to the cell where it is let go, as one step', () => {
    const { hand, at, cellMiddle, traces } = setUp();
    hand.press(at('a1')).move(cellMiddle(2, 1)).release();
    expect(traces.steps).toEqual(['step.moveNotes']);
    expect(noteOrder(traces.map)).toContain('a1@s3/l2');
    expect([hand.does(), traces.dragging, [...traces.selection]]).toEqual(['idle', null, ['a1']]);
  });

  test('the others make room where it would lie, before it is let go', () => {
    const { board, hand, at, traces } = setUp();
    const [free, taken] = [at('c1'), at('a1')];
    hand.press(free).move(taken);
    expect(hand.does()).toBe('moving-notes');
    expect(traces.dragging?.place).toEqual({ cell: { stage: 's1', lane: 'l1' }, index: 0 });
    expect(board.layout().noteBoxes.get('a1')?.rect.x).toBe(314);
    expect(traces.map).toBe(SMALL_MAP);
    hand.release();
    expect(noteOrder(traces.map).filter((note) => note.endsWith('s1/l1'))).toEqual([
      'c1@s1/l1',
      'a1@s1/l1',
      'a2@s1/l1',
      'a3@s1/l1',
    ]);
  });

  test('is held where it was gripped', () => {
    const { hand, traces } = setUp();
    hand.press({ x: 190, y: 90 }).move({ x: 500, y: 350 });
    expect(traces.dragging).toMatchObject({ held: 'a1', grip: { x: 6, y: 4 }, pointer: { x: 500, y: 350 } });
  });

  test('changes its place within the cell', () => {
    const { hand, at, traces } = setUp();
    hand.press(at('a1')).move(at('a3')).release();
    expect(noteOrder(traces.map).filter((note) => note.endsWith('s1/l1'))).toEqual([
      'a2@s1/l1',
      'a3@s1/l1',
      'a1@s1/l1',
    ]);
  });

  test('put back where it was is no step', () => {
    const { hand, at, cellMiddle, traces } = setUp();
    const home = at('a1');
    hand.press(home).move(cellMiddle(2, 1)).move(home).release();
    expect(traces.steps).toEqual([]);
    expect(traces.map).toBe(SMALL_MAP);
  });

  test('let go outside the map goes back', () => {
    const { hand, at, traces } = setUp();
    hand.press(at('a1')).move({ x: 3_000, y: 3_000 });
    expect(traces.dragging?.place).toBeNull();
    hand.release();
    expect([traces.map, traces.dragging]).toEqual([SMALL_MAP, null]);
  });

  test('Esc puts it back', () => {
    const { hand, at, cellMiddle, traces } = setUp();
    hand.press(at('a1')).move(cellMiddle(2, 1)).cancel();
    expect([traces.map, traces.dragging, hand.does()]).toEqual([SMALL_MAP, null, 'idle']);
    hand.move(cellMiddle(1, 1)).release();
    expect(traces.steps).toEqual([]);
  });

  test('a second button changes nothing', () => {
    const { hand, at, cellMiddle, traces } = setUp();
    hand.press(at('a1')).move(cellMiddle(2, 1)).press(cellMiddle(2, 1), { button: 'second' });
    expect([hand.does(), traces.opened]).toEqual(['moving-notes', []]);
  });
});

describe('several notes', () => {
  test('go together and keep their order, whichever is held', () => {
    const { hand, at, cellMiddle, traces } = setUp();
    hand.click(at('c1')).click(at('a2'), { shift: true }).click(at('a1'), { shift: true });
    hand.press(at('c1')).move(cellMiddle(2, 0)).release();
    expect(traces.steps).toEqual(['step.moveNotes']);
    expect(noteOrder(traces.map).filter((note) => note.endsWith('s3/l1'))).toEqual([
      'a1@s3/l1',
      'a2@s3/l1',
      'c1@s3/l1',
    ]);
  });

  test('a note beside the selection is dragged alone; with shift the selection comes along', () => {
    const alone = setUp();
    alone.hand.click(alone.at('a1')).press(alone.at('a2')).move(alone.cellMiddle(2, 0)).release();
    expect(noteOrder(alone.traces.map).filter((note) => note.endsWith('s3/l1'))).toEqual(['a2@s3/l1']);
    const both = setUp();
    both.hand.click(both.at('a1')).press(both.at('a2'), { shift: true }).move(both.cellMiddle(2, 0)).release();
    expect(noteOrder(both.traces.map).filter((note) => note.endsWith('s3/l1'))).toEqual(['a1@s3/l1', 'a2@s3/l1']);
  });

  test('places are counted among the notes that stay', () => {
    const { board, hand, at, traces } = setUp();
    hand.click(at('a1')).click(at('a2'), { shift: true });
    hand
      .press(at('a1'))
      .move(emptySpot(board.layout(), 's1', 'l1'))
      .release();
    expect(noteOrder(traces.map).filter((note) => note.endsWith('s1/l1'))).toEqual([
      'a3@s1/l1',
      'a1@s1/l1',
      'a2@s1/l1',
    ]);
  });
});

describe('with Alt', () => {
  const inCell = (map: typeof SMALL_MAP, cell: string) => noteOrder(map).filter((note) => note.endsWith(cell));

  test('copies come to lie where shown, the notes stay, as one step', () => {
    const { board, hand, at, cellMiddle, traces } = setUp();
    hand.press(at('a1')).move(cellMiddle(2, 1), { alt: true });
    expect(traces.dragging).toMatchObject({ notes: ['a1'], copies: ['n1'], place: { index: 0 } });
    expect([board.layout().noteBoxes.has('a1'), board.layout().noteBoxes.has('n1')]).toEqual([true, true]);
    hand.release(undefined, { alt: true });
    expect(traces.steps).toEqual(['step.copyNotes']);
    expect(inCell(traces.map, 's1/l1')).toEqual(inCell(SMALL_MAP, 's1/l1'));
    expect(inCell(traces.map, 's3/l2')).toEqual(['n1@s3/l2']);
    expect([[...traces.selection], traces.cursor]).toEqual([['n1'], { kind: 'note', note: 'n1' }]);
  });

  test('Alt may go down and up at any time of the drag; what it is at the end counts', () => {
    const { hand, at, cellMiddle, traces } = setUp();
    hand.press(at('a1'), { alt: true }).move(cellMiddle(2, 1), { alt: true }).move(cellMiddle(2, 1));
    expect(traces.dragging?.copies).toBeNull();
    hand.move(cellMiddle(2, 1), { alt: true });
    expect(traces.dragging?.copies).toEqual(['n1']);
    hand.release();
    expect(traces.steps).toEqual(['step.moveNotes']);
    expect(noteOrder(traces.map)).toContain('a1@s3/l2');
  });

  test('places are counted among all notes of the cell', () => {
    const { board, hand, at, traces } = setUp();
    hand.click(at('a1')).click(at('a2'), { shift: true }).press(at('a1'));
    hand.move(emptySpot(board.layout(), 's1', 'l1'), { alt: true }).release(undefined, { alt: true });
    expect(inCell(traces.map, 's1/l1')).toEqual(['a1@s1/l1', 'a2@s1/l1', 'a3@s1/l1', 'n1@s1/l1', 'n2@s1/l1']);
  });

  test('let go outside the map, or Esc, makes no copies', () => {
    const { hand, at, cellMiddle, traces } = setUp();
    hand.press(at('a1')).move({ x: 3_000, y: 3_000 }, { alt: true }).release(undefined, { alt: true });
    hand.press(at('a1')).move(cellMiddle(2, 1), { alt: true }).cancel();
    expect([traces.map, [...traces.selection], traces.steps]).toEqual([SMALL_MAP, ['a1'], []]);
  });
});

test('notes of a hidden stage stay where they are', () => {
  const hidden = hideStage('s2')(SMALL_MAP);
  const { hand, at, cellMiddle, traces } = setUp(hidden);
  hand.press(at('a1')).move(cellMiddle(1, 0)).release();
  expect(noteOrder(traces.map)).toContain('a1@s3/l1');
  expect(noteOrder(traces.map)).toContain('b1@s2/l1');
});
