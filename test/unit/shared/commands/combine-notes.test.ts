import { expect, test } from 'vitest';
import { combineNotes } from '../../../../shared/commands/combine-notes.ts';
import { ASSUMPTION } from '../../../../shared/map/defaults.ts';
import { idsOf, SMALL_MAP, withOne } from '../../../support/small-map.ts';

const MAP = {
  ...SMALL_MAP,
  notes: withOne(
    withOne(SMALL_MAP.notes, 'a2', { votes: 2, important: true, author: 'Two', mark: 'improve', personas: ['p1'] }),
    'a3',
    {
      votes: 1,
      author: 'Three',
      evidence: { ...ASSUMPTION, kind: 'measured' },
      task: { owner: 'Ana', due: '', done: false },
    },
  ),
};

test('notes become one that keeps the votes, marks, evidence, task and authors of all, and their links', () => {
  const after = combineNotes([{ ids: ['a1', 'a2', 'a3'], text: 'together' }])(MAP);
  expect(idsOf(after.notes)).toEqual(['a1', 'b1', 'c1']);
  expect(after.notes[0]).toMatchObject({
    text: 'together',
    votes: 6,
    important: true,
    mark: 'improve',
    colour: 'blue',
    author: 'Two, Three',
    personas: ['p1', 'p2'],
    channel: 'ch1',
    evidence: { kind: 'measured' },
    task: { owner: 'Ana' },
    later: { version: [2] },
  });
  // Of a2 to a3 nothing is left: it would lead from the note to itself.
  expect(after.links.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['k1', 'a1', 'b1'],
    ['k2', 'c1', 'a1'],
  ]);
});

test('dots of a vote lie on the note that stays, of each voter', () => {
  const voter = {
    name: 'Ana',
    hasVoted: true,
    dots: [
      { note: 'a2', count: 2 },
      { note: 'a3', count: 1 },
      { note: 'b1', count: 1 },
    ],
  };
  const round = {
    number: 1,
    name: '',
    dots: 5,
    several: true,
    lanes: null,
    notes: ['a2', 'a3'],
    voters: [voter],
    closed: true,
  };
  const after = combineNotes([{ ids: ['a1', 'a2', 'a3'], text: 'x' }])({ ...MAP, rounds: [round] });
  expect(after.rounds).toEqual([
    {
      ...round,
      notes: ['a1'],
      voters: [
        {
          ...voter,
          dots: [
            { note: 'a1', count: 3 },
            { note: 'b1', count: 1 },
          ],
        },
      ],
    },
  ]);
});

test('one note alone, notes that are gone, and a note of another heap change nothing', () => {
  expect(combineNotes([{ ids: ['a1', 'a1'], text: '' }])(MAP)).toBe(MAP);
  expect(combineNotes([{ ids: ['a1', 'gone'], text: '' }])(MAP)).toBe(MAP);
  expect(combineNotes([])(MAP)).toBe(MAP);
  const after = combineNotes([
    { ids: ['a1', 'a2'], text: 'x' },
    { ids: ['a2', 'a3'], text: 'y' },
  ])(MAP);
  expect(idsOf(after.notes)).toEqual(['a1', 'b1', 'c1', 'a3']);
});
