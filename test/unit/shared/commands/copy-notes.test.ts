import { describe, expect, it } from 'vitest';
import { copyNotes } from '../../../../shared/commands/copy-notes.ts';
import type { Place } from '../../../../shared/commands/records.ts';
import { commit, startHistory, undo } from '../../../../renderer/state/history.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { noteOrder, SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const A = { stage: 's1', lane: 'l1' };
const EMPTY = { stage: 's3', lane: 'l2' };

describe('copyNotes', () => {
  it('puts copies into the cell in the order of the map, without links and votes; the notes stay', () => {
    const [a1, b1, a2, c1, a3] = SMALL_MAP.notes;
    expect(copyNotes(['c1', 'a1'], ['x', 'y'], EMPTY, 0)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      notes: [a1, b1, a2, c1, a3, { ...a1, ...EMPTY, id: 'y', votes: 0 }, { ...c1, ...EMPTY, id: 'x' }],
    });
  });

  it.each<[Place, readonly string[]]>([
    [0, ['x', 'a1', 'a2', 'a3']],
    [1, ['a1', 'x', 'a2', 'a3']],
    [3, ['a1', 'a2', 'a3', 'x']],
    [9, ['a1', 'a2', 'a3', 'x']],
    ['end', ['a1', 'a2', 'a3', 'x']],
  ])('counts place %s among all notes of the cell', (place, order) => {
    const copied = noteOrder(copyNotes(['a2'], ['x'], A, place)(SMALL_MAP));
    expect(copied.filter((note) => note.endsWith('@s1/l1'))).toEqual(order.map((id) => `${id}@s1/l1`));
  });

  it.each([
    ['no notes', [], [], EMPTY],
    ['notes that are gone', ['gone'], ['x'], EMPTY],
    ['a cell that is gone', ['a1'], ['x'], { stage: 'gone', lane: 'l1' }],
    ['an id that is taken', ['a1', 'a2'], ['x', 'm1'], EMPTY],
    ['one id for two copies', ['a1', 'a2'], ['x', 'x'], EMPTY],
  ])('%s: nothing is copied', (_, ids, newIds, cell) => {
    expect(copyNotes(ids, newIds, cell, 0)(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('copies all or nothing where the limit of notes is near', () => {
    const notes = Array.from({ length: LIMITS.notes - 1 }, (_, index) => smallNote(`n${index}`, 's1', 'l1'));
    const map = { ...SMALL_MAP, notes, links: [] };
    expect(copyNotes(['n0', 'n1'], ['x', 'y'], A, 0)(map)).toBe(map);
    expect(copyNotes(['n0'], ['x'], A, 0)(map).notes.length).toBe(LIMITS.notes);
  });

  it('is one step, and undone gives back the very same map', () => {
    const history = commit(startHistory(SMALL_MAP), 'step.copyNotes', copyNotes(['a1', 'c1'], ['x', 'y'], A, 1));
    expect(history.past.map(({ label }) => label)).toEqual(['step.copyNotes']);
    expect(undo(history).present).toBe(SMALL_MAP);
  });
});
