import { describe, expect, test } from 'vitest';
import { groupNotes } from '../../../../shared/commands/group-commands.ts';
import type { Point } from '../../../../shared/geometry.ts';
import { framesOf } from '../../../../shared/layout/note-frames.ts';
import { notesIn } from '../../../../shared/map/queries.ts';
import { fakeBoard, handOn } from '../../../support/fake-board.ts';
import { middleOf, noteMiddle } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const HOME = { stage: 's1', lane: 'l1' };

/** The notes of the first cell, those of `ids` under a heading. */
function setUp(...ids: readonly string[]) {
  const board = fakeBoard(groupNotes(ids, 'Prices')(SMALL_MAP));
  const box = () => board.layout().cells[0]![0]!;
  const heading = (): Point => {
    const [frame] = framesOf(box().notes);
    return { x: box().rect.x + 30, y: (frame?.top ?? 0) + 11 };
  };
  const elsewhere = middleOf(board.layout().cells[1]![2]!.rect);
  const headings = (stage: string, lane: string) =>
    notesIn(board.traces.map, { stage, lane }).map(({ id, heading: under }) => [id, under]);
  return { board, hand: handOn(board), traces: board.traces, heading, elsewhere, headings };
}

describe('the heading of a group', () => {
  test('pressed, its notes are selected, and with Shift they are added', () => {
    const { board, hand, traces, heading } = setUp('a1', 'a3');
    hand.press(heading());
    expect(hand.does()).toBe('pressing-group');
    hand.release();
    expect([[...traces.selection], traces.cursor, traces.steps]).toEqual([
      ['a1', 'a3'],
      { kind: 'note', note: 'a1' },
      [],
    ]);
    hand.press(noteMiddle(board.layout(), 'b1')).release();
    hand.press(heading(), { shift: true }).release();
    expect([...traces.selection]).toEqual(['b1', 'a1', 'a3']);
  });

  test('dragged, takes all its notes along, and they stay a group', () => {
    const { hand, traces, heading, elsewhere, headings } = setUp('a1', 'a3');
    hand.press(heading()).move(elsewhere);
    expect(traces.dragging).toMatchObject({ notes: ['a1', 'a3'], held: 'a1' });
    hand.release();
    expect(traces.steps).toEqual(['step.moveNotes']);
    expect(headings('s3', 'l2')).toEqual([
      ['a1', 'Prices'],
      ['a3', 'Prices'],
    ]);
    expect(headings('s1', 'l1')).toEqual([['a2', '']]);
  });

  test('takes a single note along as a group too, and what is selected besides stays', () => {
    const { board, hand, heading, elsewhere, headings } = setUp('a2');
    board.select(['b1']);
    hand.press(heading(), { shift: true }).move(elsewhere).release();
    expect(headings('s3', 'l2')).toEqual([['a2', 'Prices']]);
    expect(headings('s2', 'l1')).toEqual([['b1', '']]);
  });

  test('let go in its own cell keeps its group, and Esc puts all back', () => {
    const { hand, traces, heading, elsewhere, headings } = setUp('a1', 'a3');
    const home = heading();
    hand.press(home).move(elsewhere).move(home).release();
    expect(headings(HOME.stage, HOME.lane)).toEqual([
      ['a1', 'Prices'],
      ['a3', 'Prices'],
      ['a2', ''],
    ]);
    hand.press(home).move(elsewhere).cancel();
    expect([traces.steps, traces.dragging]).toEqual([[], null]);
  });

  test('pressed twice, it asks for another', () => {
    const { hand, traces, heading } = setUp('a1', 'a3');
    hand.doubleClick(heading());
    expect([traces.opened, [...traces.selection]]).toEqual([['group'], ['a1', 'a3']]);
  });
});
