import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupIn, groupNotes, renameGroup, ungroupNotes } from '../../../../shared/commands/group-commands.ts';
import { moveNotes } from '../../../../shared/commands/move-notes.ts';
import { addNote } from '../../../../shared/commands/note-commands.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { cellKey } from '../../../../shared/map/queries.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const A = { stage: 's1', lane: 'l1' };
const grouped = groupNotes(['a1', 'a3'], ' Search ')(SMALL_MAP);

/** "note" or "note:heading" of a cell's notes in their order. */
function inCell(map: JourneyMap, cell = A): readonly string[] {
  return map.notes
    .filter((note) => cellKey(note) === cellKey(cell))
    .map(({ id, heading }) => (heading === '' ? id : `${id}:${heading}`));
}

test('grouped notes lie together where the first of them lay; the notes of each cell make a group of their own', () => {
  expect(inCell(grouped)).toEqual(['a1:Search', 'a3:Search', 'a2']);
  const two = groupNotes(['a2', 'c1'], 'Ask')(SMALL_MAP);
  expect([inCell(two), inCell(two, { stage: 's1', lane: 'l2' })]).toEqual([['a1', 'a2:Ask', 'a3'], ['c1:Ask']]);
  expect(inCell(groupNotes(['a2'], 'Search')(grouped))).toEqual(['a1:Search', 'a3:Search', 'a2:Search']);
  expect(groupNotes(['a1'], 'Search')(grouped)).toBe(grouped);
  expect(groupNotes(['gone'], 'Search')(grouped)).toBe(grouped);
});

test('a group is renamed and let go; what leaves it lies behind it', () => {
  const all = groupNotes(['a1', 'a2', 'a3'], 'Search')(SMALL_MAP);
  expect(inCell(ungroupNotes(['a1'])(all))).toEqual(['a2:Search', 'a3:Search', 'a1']);
  expect(inCell(renameGroup(A, 'Search', 'Look around')(grouped))).toEqual(['a1:Look around', 'a3:Look around', 'a2']);
  expect(inCell(renameGroup(A, 'Search', ' ')(grouped))).toEqual(['a1', 'a3', 'a2']);
  expect(ungroupNotes(['a2'])(grouped)).toBe(grouped);
  expect(groupIn(grouped, A, '')).toEqual([]);
});

describe('notes that are moved', () => {
  test('join the group between whose notes they come to lie, or into whose frame they are dropped', () => {
    expect(inCell(moveNotes(['a2'], A, 1)(grouped))).toEqual(['a1:Search', 'a2:Search', 'a3:Search']);
    expect(inCell(moveNotes(['b1'], A, 2, 'Search')(grouped))).toEqual(['a1:Search', 'a3:Search', 'b1:Search', 'a2']);
    expect(inCell(addNote({ id: 'n', text: '', ...A }, 1)(grouped))).toEqual([
      'a1:Search',
      'n:Search',
      'a3:Search',
      'a2',
    ]);
  });

  test('leave it where they go elsewhere, and stay in it while they are moved within', () => {
    expect(inCell(moveNotes(['a1'], A, 'end')(grouped))).toEqual(['a3:Search', 'a2', 'a1']);
    expect(inCell(moveNotes(['a1'], A, 1)(grouped))).toEqual(['a3:Search', 'a1:Search', 'a2']);
    expect(inCell(moveNotes(['a1'], A, 0, '')(grouped))).toEqual(['a1', 'a3:Search', 'a2']);
    const C = { stage: 's2', lane: 'l2' };
    expect(inCell(moveNotes(['a1'], C, 0)(grouped), C)).toEqual(['a1']);
  });

  test('all together stay a group', () => {
    const C = { stage: 's2', lane: 'l2' };
    expect(inCell(moveNotes(['a1', 'a3'], C, 0, '')(grouped), C)).toEqual(['a1:Search', 'a3:Search']);
  });
});

test('whatever is grouped, no note is lost and those of one group lie side by side', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.array(fc.nat(12)), fc.constantFrom('', 'One', 'Two'), (map, at, heading) => {
      const ids = at.flatMap((place) => map.notes[place]?.id ?? []);
      const after = groupNotes(ids, heading)(map);
      const named = (of: JourneyMap) =>
        of.notes.map(({ id, stage, lane, text }) => JSON.stringify([id, stage, lane, text]));
      expect(named(after).toSorted()).toEqual(named(map).toSorted());
      for (const { stage, lane, heading: name } of after.notes.filter(({ id }) => ids.includes(id) && heading !== '')) {
        expect(name).toBe(heading);
        const cell = after.notes.filter((note) => note.stage === stage && note.lane === lane);
        const group = groupIn(after, { stage, lane }, heading);
        const start = cell.findIndex((note) => note.heading === heading);
        expect(cell.slice(start, start + group.length)).toEqual(group);
      }
    }),
  );
});
