import { describe, expect, it } from 'vitest';
import {
  addVoter,
  beginRound,
  castBallot,
  closeRound,
  deleteRound,
  type NewRound,
  showVotes,
} from '../../../../shared/commands/voting-commands.ts';
import { inTurn } from '../../../../shared/commands/command.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP, withOne } from '../../../support/small-map.ts';

const ASKED: NewRound = { name: 'First', dots: 2, several: true, lanes: null, notes: null, voters: ['Ana', ''] };
const BEGUN = beginRound(ASKED)(SMALL_MAP);
const VOTED = inTurn(
  castBallot(1, 0, [{ note: 'b1', count: 2 }]),
  castBallot(1, 1, [
    { note: 'a1', count: 1 },
    { note: 'b1', count: 1 },
  ]),
)(BEGUN);
const CLOSED = closeRound(1)(VOTED);
const votes = (map: JourneyMap) => Object.fromEntries(map.notes.map((note) => [note.id, note.votes]));

describe('beginRound', () => {
  it('begins one with everybody who votes, and no ballot', () => {
    const voter = { hasVoted: false, dots: [] };
    expect(BEGUN).toEqual({
      ...SMALL_MAP,
      rounds: [
        {
          ...ASKED,
          number: 1,
          closed: false,
          voters: [
            { ...voter, name: 'Ana' },
            { ...voter, name: '' },
          ],
        },
      ],
    });
  });

  it('begins none while one is open', () => {
    expect(beginRound(ASKED)(BEGUN)).toBe(BEGUN);
  });

  it('gives each a number of its own, also after one was deleted', () => {
    const two = beginRound(ASKED)(CLOSED);
    expect(deleteRound(1)(two).rounds.map(({ number }) => number)).toEqual([2]);
    expect(beginRound(ASKED)(closeRound(2)(deleteRound(1)(two))).rounds.map(({ number }) => number)).toEqual([2, 3]);
  });
});

describe('castBallot', () => {
  it('hands in the dots of one seat, and leaves the votes on the notes as they are', () => {
    expect(VOTED.rounds[0]?.voters.map(({ hasVoted, dots }) => [hasVoted, dots.length])).toEqual([
      [true, 1],
      [true, 2],
    ]);
    expect(VOTED.notes).toBe(SMALL_MAP.notes);
  });

  it('counts a ballot without dots as one', () => {
    expect(castBallot(1, 0, [])(BEGUN).rounds[0]?.voters[0]).toEqual({ name: 'Ana', hasVoted: true, dots: [] });
  });

  it.each([
    ['more dots than there are', 0, [{ note: 'a1', count: 3 }]],
    ['a note that is gone', 0, [{ note: 'gone', count: 1 }]],
    [
      'a note twice',
      0,
      [
        { note: 'a1', count: 1 },
        { note: 'a1', count: 1 },
      ],
    ],
    ['less than a dot', 0, [{ note: 'a1', count: -1 }]],
    ['a seat that is not there', 7, []],
  ])('%s: nothing changes', (_, seat, dots) => {
    expect(castBallot(1, seat, dots)(BEGUN)).toBe(BEGUN);
  });

  it('several dots on one note only where that is allowed, notes only of the lanes that are meant', () => {
    const once = beginRound({ ...ASKED, several: false, lanes: ['l2'] })(SMALL_MAP);
    expect(castBallot(1, 0, [{ note: 'c1', count: 2 }])(once)).toBe(once);
    expect(castBallot(1, 0, [{ note: 'a1', count: 1 }])(once)).toBe(once);
    expect(castBallot(1, 0, [{ note: 'c1', count: 1 }])(once)).not.toBe(once);
  });

  it('no note that lies face down', () => {
    const turned = { ...BEGUN, notes: withOne(BEGUN.notes, 'a1', { faceDown: true }) };
    expect(castBallot(1, 0, [{ note: 'a1', count: 1 }])(turned)).toBe(turned);
  });

  it('takes none once the round is closed', () => {
    expect(castBallot(1, 0, [])(CLOSED)).toBe(CLOSED);
    expect(addVoter(1, 'Late')(CLOSED)).toBe(CLOSED);
  });
});

describe('closeRound', () => {
  it('puts the dots on the notes, in place of the votes that they had', () => {
    expect(votes(SMALL_MAP)).toEqual({ a1: 3, b1: 0, a2: 0, c1: 0, a3: 0 });
    expect(votes(CLOSED)).toEqual({ a1: 1, b1: 3, a2: 0, c1: 0, a3: 0 });
    expect(CLOSED.rounds).toEqual([{ ...VOTED.rounds[0], closed: true }]);
  });

  it('a round that is closed or gone: nothing changes', () => {
    expect(closeRound(1)(CLOSED)).toBe(CLOSED);
    expect(closeRound(9)(VOTED)).toBe(VOTED);
  });
});

describe('several rounds', () => {
  const second = inTurn(
    beginRound({ ...ASKED, name: 'Second' }),
    castBallot(2, 0, [{ note: 'c1', count: 1 }]),
    closeRound(2),
  )(CLOSED);

  it('the one that was closed last stands on the notes, and another where it is asked for', () => {
    expect(votes(second)).toEqual({ a1: 0, b1: 0, a2: 0, c1: 1, a3: 0 });
    expect(votes(showVotes(1)(second))).toEqual(votes(CLOSED));
    expect(showVotes(2)(second)).toBe(second);
  });

  it('a round that is deleted takes its own dots from the notes, and no others', () => {
    expect(votes(deleteRound(2)(second))).toEqual({ a1: 0, b1: 0, a2: 0, c1: 0, a3: 0 });
    expect(votes(deleteRound(1)(second))).toEqual(votes(second));
    expect(deleteRound(9)(second)).toBe(second);
  });
});
