import { describe, expect, it } from 'vitest';
import { moveNotes, rehomeNotes } from '../../../../shared/commands/move-notes.ts';
import type { Place } from '../../../../shared/commands/records.ts';
import { idsOf, noteOrder, SMALL_MAP, withOne } from '../../../support/small-map.ts';

const A = { stage: 's1', lane: 'l1' };
const B = { stage: 's2', lane: 'l1' };
const EMPTY = { stage: 's3', lane: 'l2' };

describe('moveNotes', () => {
  it('moves one note and changes nothing else about it', () => {
    const moved = moveNotes(['b1'], A, 0)(SMALL_MAP);
    const [a1, b1, ...others] = SMALL_MAP.notes;
    expect(moved).toEqual({ ...SMALL_MAP, notes: [{ ...b1, ...A }, a1, ...others] });
    expect(moved.notes[1]).toBe(a1);
  });

  it.each<[Place, readonly string[]]>([
    [0, ['b1', 'a1', 'a2', 'c1', 'a3']],
    [-5, ['b1', 'a1', 'a2', 'c1', 'a3']],
    [1, ['a1', 'b1', 'a2', 'c1', 'a3']],
    [2, ['a1', 'a2', 'c1', 'b1', 'a3']],
    [3, ['a1', 'a2', 'c1', 'a3', 'b1']],
    ['end', ['a1', 'a2', 'c1', 'a3', 'b1']],
  ])('from another cell to place %s', (place, order) => {
    expect(idsOf(moveNotes(['b1'], A, place)(SMALL_MAP).notes)).toEqual(order);
  });

  it.each<[readonly string[], Place, readonly string[]]>([
    [['a1'], 1, ['a2', 'a1', 'a3']],
    [['a1'], 'end', ['a2', 'a3', 'a1']],
    [['a3'], 0, ['a3', 'a1', 'a2']],
    [['a2', 'a3'], 0, ['a2', 'a3', 'a1']],
    [['a3', 'a1'], 1, ['a2', 'a1', 'a3']],
  ])('%j within their cell to place %s', (ids, place, order) => {
    const cell = moveNotes(ids, A, place)(SMALL_MAP).notes.filter((note) => note.stage === 's1' && note.lane === 'l1');
    expect(idsOf(cell)).toEqual(order);
  });

  it('many keep the order that they have in the map, whatever the order of the ids', () => {
    expect(noteOrder(moveNotes(['a3', 'c1', 'a1'], B, 0)(SMALL_MAP))).toEqual([
      'a1@s2/l1',
      'c1@s2/l1',
      'a3@s2/l1',
      'b1@s2/l1',
      'a2@s1/l1',
    ]);
  });

  it('into an empty cell the notes keep their place in the list', () => {
    expect(moveNotes(['b1'], EMPTY, 7)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      notes: withOne(SMALL_MAP.notes, 'b1', EMPTY),
    });
  });

  it('notes of other cells keep their order', () => {
    const others = (ids: readonly string[]): readonly string[] => ids.filter((id) => id === 'b1' || id === 'c1');
    expect(others(idsOf(moveNotes(['a1', 'a2'], A, 'end')(SMALL_MAP).notes))).toEqual(['b1', 'c1']);
  });

  it('links stay with the notes', () => {
    expect(moveNotes(['a1'], B, 0)(SMALL_MAP).links).toBe(SMALL_MAP.links);
  });

  it.each<[string, readonly string[], { stage: string; lane: string }, Place]>([
    ['a note dropped where it lay', ['a2'], A, 1],
    ['the last note dropped at the end', ['a3'], A, 'end'],
    ['a note alone in its cell', ['b1'], B, 0],
    ['a whole cell dropped on itself', ['a3', 'a1', 'a2'], A, 2],
    ['notes that are gone', ['gone'], A, 0],
    ['no notes', [], A, 0],
    ['a stage that is gone', ['a1'], { stage: 'gone', lane: 'l1' }, 0],
    ['a lane that is gone', ['a1'], { stage: 's1', lane: 'gone' }, 0],
  ])('%s: nothing changes', (_, ids, cell, place) => {
    expect(moveNotes(ids, cell, place)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('rehomeNotes', () => {
  it('moves notes of several cells to another lane, each within its stage, and nothing else about them', () => {
    const moved = rehomeNotes(['b1', 'a1', 'c1'], { lane: 'l2' })(SMALL_MAP);
    expect(noteOrder(moved)).toEqual(['a2@s1/l1', 'c1@s1/l2', 'a3@s1/l1', 'a1@s1/l2', 'b1@s2/l2']);
    expect(moved.notes[3]).toEqual({ ...SMALL_MAP.notes[0], lane: 'l2' });
  });

  it('moves them to another stage', () => {
    expect(noteOrder(rehomeNotes(['a1', 'c1'], { stage: 's3' })(SMALL_MAP)).slice(-2)).toEqual([
      'a1@s3/l1',
      'c1@s3/l2',
    ]);
  });

  it('changes nothing where they are there already, are gone, or shall go nowhere', () => {
    const ways = [
      rehomeNotes(['a1'], { lane: 'l1' }),
      rehomeNotes(['gone'], { lane: 'l2' }),
      rehomeNotes(['a1'], { stage: 'gone' }),
      rehomeNotes(['a1'], {}),
    ];
    expect(ways.map((way) => way(SMALL_MAP) === SMALL_MAP)).toEqual([true, true, true, true]);
  });
});
