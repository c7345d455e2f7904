import { describe, expect, it } from 'vitest';
import type { Dots, VotingRound } from '../../../../shared/map/voting-round.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import {
  dotsLeft,
  notesToVoteOn,
  openRound,
  resultOf,
  shownRound,
  withDot,
  withoutDot,
} from '../../../../shared/workshop/voting.ts';
import { SMALL_MAP, withOne } from '../../../support/small-map.ts';

function ballot(...dots: readonly (readonly [note: string, count: number])[]) {
  return { name: '', hasVoted: true, dots: dots.map(([note, count]): Dots => ({ note, count })) };
}

const ROUND: VotingRound = {
  number: 1,
  name: '',
  dots: 3,
  several: true,
  lanes: null,
  notes: null,
  closed: true,
  voters: [
    ballot(['a1', 2], ['b1', 1]),
    ballot(['b1', 1], ['c1', 2]),
    ballot(['a2', 1], ['gone', 2]),
    { name: 'away', hasVoted: false, dots: [] },
  ],
};
const MAP: JourneyMap = { ...SMALL_MAP, rounds: [ROUND] };

describe('the result of a round', () => {
  it('ranks notes by dots, names ties, and leaves places out behind them', () => {
    const ranking = resultOf(MAP, ROUND)?.ranking.map(({ note, place, isTied, dots, people }) => [
      note.id,
      place,
      isTied,
      dots,
      people,
    ]);
    expect(ranking).toEqual([
      ['a1', 1, true, 2, 1],
      ['b1', 1, true, 2, 2],
      ['c1', 1, true, 2, 1],
      ['a2', 4, false, 1, 1],
    ]);
  });

  it('tells how many voted, of how many, and for how many notes nobody did; what is gone counts no more', () => {
    expect(resultOf(MAP, ROUND)).toMatchObject({ dots: 7, voted: 3, asked: 4, without: 1 });
  });

  it('is told by nobody as long as the round is open', () => {
    const open = { ...ROUND, closed: false };
    expect(resultOf({ ...MAP, rounds: [open] }, open)).toBeNull();
    expect(openRound({ ...MAP, rounds: [open] })).toBe(open);
  });
});

describe('the round that stands on the notes', () => {
  const votes: Readonly<Record<string, number>> = { a1: 2, b1: 2, c1: 2, a2: 1 };
  const shown = { ...MAP, notes: MAP.notes.map((note) => ({ ...note, votes: votes[note.id] ?? 0 })) };

  it('is the one whose dots are the votes there', () => {
    expect(shownRound(shown)).toBe(ROUND);
    expect(shownRound(MAP)).toBeUndefined();
  });
});

describe('dots that are placed', () => {
  it('are as many as there are, several on one note where that is allowed', () => {
    const three = ['a1', 'a1', 'b1', 'c1'].reduce<readonly Dots[]>((dots, note) => withDot(ROUND, dots, note), []);
    expect(three).toEqual([
      { note: 'a1', count: 2 },
      { note: 'b1', count: 1 },
    ]);
    expect(dotsLeft(ROUND, three)).toBe(0);
    expect(withDot(ROUND, three, 'c1')).toBe(three);
    const once = withDot(ROUND, [], 'a1');
    expect(withDot({ ...ROUND, several: false }, once, 'a1')).toBe(once);
  });

  it('are taken back one by one', () => {
    const two = withDot(ROUND, withDot(ROUND, [], 'a1'), 'a1');
    expect(withoutDot(two, 'a1')).toEqual([{ note: 'a1', count: 1 }]);
    expect(withoutDot(withoutDot(two, 'a1'), 'a1')).toEqual([]);
    expect(withoutDot(two, 'b1')).toBe(two);
  });
});

describe('the notes that may be voted on', () => {
  const idsFor = (map: JourneyMap, among: Parameters<typeof notesToVoteOn>[1]) =>
    notesToVoteOn(map, among).map(({ id }) => id);

  it('are all, those of lanes, or chosen ones', () => {
    expect(idsFor(MAP, { lanes: null, notes: null })).toEqual(['a1', 'b1', 'a2', 'c1', 'a3']);
    expect(idsFor(MAP, { lanes: ['l2'], notes: null })).toEqual(['c1']);
    expect(idsFor(MAP, { lanes: null, notes: ['a3', 'gone'] })).toEqual(['a3']);
  });

  it('are none that nobody can read: face down, or in a hidden stage or lane', () => {
    const turned = { ...MAP, notes: withOne(MAP.notes, 'a1', { faceDown: true }) };
    const hidden = { ...turned, lanes: withOne(MAP.lanes, 'l2', { hidden: true }) };
    expect(idsFor(hidden, { lanes: null, notes: null })).toEqual(['b1', 'a2', 'a3']);
  });
});
