import type { JourneyMap, Note } from '../map/journey-map.ts';
import { type Dots, type Voter, VOTING_LIMITS, type VotingRound } from '../map/voting-round.ts';
import { ROUND_DEFAULTS, VOTER_DEFAULTS } from '../map/defaults.ts';
import {
  closedRounds,
  dotsLeft,
  notesToVoteOn,
  openRound,
  roundOf,
  shownRound,
  votesByNote,
} from '../workshop/voting.ts';
import type { Command } from './command.ts';
import { patching, withTextsCut } from './patch.ts';
import { withAllChanged, withParts } from './records.ts';

/** `voters`: their names, "" for a seat without one. */
export type NewRound = Pick<VotingRound, 'name' | 'dots' | 'several' | 'lanes' | 'notes'> & {
  readonly voters: readonly string[];
};

/** The number that the next round has. */
function nextRoundNumber({ rounds }: JourneyMap): number {
  return rounds.reduce((most, { number }) => Math.max(most, number), 0) + 1;
}

/** Begins a round; while one is open there is no other. */
export function beginRound({ voters, ...about }: NewRound): Command {
  return (map) => {
    if (openRound(map) !== undefined || map.rounds.length >= VOTING_LIMITS.rounds) return map;
    const round: VotingRound = {
      number: nextRoundNumber(map),
      ...ROUND_DEFAULTS,
      ...withTextsCut(about),
      dots: Math.min(VOTING_LIMITS.dots, Math.max(1, Math.round(about.dots) || 1)),
      voters: voters.slice(0, VOTING_LIMITS.voters).map((name) => withTextsCut({ ...VOTER_DEFAULTS, name })),
    };
    return { ...map, rounds: [...map.rounds, round] };
  };
}

/** Somebody who came later. */
export function addVoter(number: number, name: string): Command {
  return changingOpen(number, (round) => {
    if (round.voters.length >= VOTING_LIMITS.voters) return round;
    return { ...round, voters: [...round.voters, withTextsCut({ ...VOTER_DEFAULTS, name })] };
  });
}

/** Hands in the ballot of the voter at `seat`, in place of an earlier one. More dots than there are change nothing. */
export function castBallot(number: number, seat: number, dots: readonly Dots[]): Command {
  return (map) =>
    changingOpen(number, (round) => {
      const before = round.voters[seat];
      if (before === undefined || !isAllowed(map, round, dots)) return round;
      const after = patching<Voter>({ hasVoted: true, dots })(before);
      return after === before ? round : { ...round, voters: round.voters.with(seat, after) };
    })(map);
}

function isAllowed(map: JourneyMap, round: VotingRound, dots: readonly Dots[]): boolean {
  const choice = new Set(notesToVoteOn(map, round).map(({ id }) => id));
  const isOnce = new Set(dots.map(({ note }) => note)).size === dots.length;
  const isCounted = dots.every(({ count }) => Number.isInteger(count) && count >= 1 && (round.several || count === 1));
  return isOnce && isCounted && dotsLeft(round, dots) >= 0 && dots.every(({ note }) => choice.has(note));
}

/** Closes a round: its dots are the votes of the notes from now on, and those of earlier rounds stay in their rounds. */
export function closeRound(number: number): Command {
  return (map) => {
    const closed = changingOpen(number, (round) => ({ ...round, closed: true }))(map);
    return closed === map ? map : showVotes(number)(closed);
  };
}

/** Puts the dots of a closed round on the notes, in place of those of another. */
export function showVotes(number: number): Command {
  return (map) => {
    const round = closedRounds(map).find((one) => one.number === number);
    if (round === undefined) return map;
    const votes = votesByNote(map, round);
    return withVotes(map, ({ id }) => votes.get(id) ?? 0);
  };
}

/** Deletes a round. Its dots go from the notes where they are the ones that stand there. */
export function deleteRound(number: number): Command {
  return (map) => {
    const round = roundOf(map, number);
    if (round === undefined) return map;
    const rest = shownRound(map) === round ? withVotes(map, () => 0) : map;
    return { ...rest, rounds: map.rounds.filter((one) => one !== round) };
  };
}

function withVotes(map: JourneyMap, votesOf: (note: Note) => number): JourneyMap {
  const notes = withAllChanged(map.notes, (note) => {
    const votes = votesOf(note);
    return votes === note.votes ? note : { ...note, votes };
  });
  return withParts(map, { notes });
}

function changingOpen(number: number, change: (round: VotingRound) => VotingRound): Command {
  return (map) => {
    const round = openRound(map);
    if (round?.number !== number) return map;
    const changed = change(round);
    return changed === round ? map : { ...map, rounds: map.rounds.map((one) => (one === round ? changed : one)) };
  };
}
