import type { JourneyMap, Note, NoteId } from '../map/journey-map.ts';
import { visibleLanes, visibleStages } from '../map/queries.ts';
import type { Dots, VotingRound } from '../map/voting-round.ts';

export function roundOf(map: JourneyMap, number: number): VotingRound | undefined {
  return map.rounds.find((round) => round.number === number);
}

/** The round that is going on: there is one at a time, and only it takes ballots. */
export function openRound(map: JourneyMap): VotingRound | undefined {
  return map.rounds.find(({ closed }) => !closed);
}

/** Latest first. */
export function closedRounds(map: JourneyMap): readonly VotingRound[] {
  return map.rounds.filter(({ closed }) => closed).toReversed();
}

export type Among = Pick<VotingRound, 'lanes' | 'notes'>;

/** The notes that may be voted on: those of the round that can be read by everybody. */
export function notesToVoteOn(map: JourneyMap, { lanes, notes }: Among): readonly Note[] {
  const shown = new Set([...visibleStages(map), ...visibleLanes(map)].map(({ id }) => id));
  const [amongLanes, amongNotes] = [lanes === null ? null : new Set(lanes), notes === null ? null : new Set(notes)];
  return map.notes.filter(
    ({ id, stage, lane, faceDown }) =>
      !faceDown &&
      shown.has(stage) &&
      shown.has(lane) &&
      amongLanes?.has(lane) !== false &&
      amongNotes?.has(id) !== false,
  );
}

export function dotsOn(dots: readonly Dots[], note: NoteId): number {
  return dots.find((one) => one.note === note)?.count ?? 0;
}

export function dotsLeft({ dots }: Pick<VotingRound, 'dots'>, placed: readonly Dots[]): number {
  return placed.reduce((left, { count }) => left - count, dots);
}

/** One dot more on a note; the very same dots where none is left, or the note has the only one that it may have. */
export function withDot(round: VotingRound, dots: readonly Dots[], note: NoteId): readonly Dots[] {
  const before = dotsOn(dots, note);
  if (dotsLeft(round, dots) <= 0 || (before > 0 && !round.several)) return dots;
  const put = { note, count: before + 1 };
  return before === 0 ? [...dots, put] : dots.map((one) => (one.note === note ? put : one));
}

/** One dot less on a note; the very same dots where it has none. */
export function withoutDot(dots: readonly Dots[], note: NoteId): readonly Dots[] {
  const before = dotsOn(dots, note);
  if (before === 0) return dots;
  return dots.flatMap((one) => (one.note !== note ? [one] : before === 1 ? [] : [{ note, count: before - 1 }]));
}

export type Ranked = {
  readonly note: Note;
  /** 1 for the first; notes with as many dots share a place, and the places behind them are left out. */
  readonly place: number;
  readonly isTied: boolean;
  readonly dots: number;
  /** How many people gave them. */
  readonly people: number;
};

export type Result = {
  /** Most dots first; of notes with as many, in the order of the map. */
  readonly ranking: readonly Ranked[];
  readonly dots: number;
  /** Who handed in a ballot, and how many were asked. */
  readonly voted: number;
  readonly asked: number;
  /** How many notes nobody gave a dot, of those that could be voted on now. */
  readonly without: number;
};

/** What came of a round; null as long as it is open, so that nobody can tell anything of it. */
export function resultOf(map: JourneyMap, round: VotingRound): Result | null {
  if (!round.closed) return null;
  const sums = new Map<NoteId, { dots: number; people: number }>();
  const cast = round.voters.filter(({ hasVoted }) => hasVoted);
  for (const { dots } of cast) {
    for (const { note, count } of mergedDots(dots)) {
      const { dots: sum, people } = sums.get(note) ?? { dots: 0, people: 0 };
      sums.set(note, { dots: sum + count, people: people + 1 });
    }
  }
  const got = map.notes.flatMap((note) => {
    const sum = sums.get(note.id);
    return sum === undefined ? [] : [{ note, ...sum }];
  });
  const inOrder = got.toSorted((a, b) => b.dots - a.dots);
  const ranking = inOrder.map((one) => ({
    ...one,
    place: inOrder.findIndex(({ dots }) => dots === one.dots) + 1,
    isTied: inOrder.filter(({ dots }) => dots === one.dots).length > 1,
  }));
  return {
    ranking,
    dots: got.reduce((sum, { dots }) => sum + dots, 0),
    voted: cast.length,
    asked: round.voters.length,
    without: notesToVoteOn(map, round).filter(({ id }) => !sums.has(id)).length,
  };
}

/** A file may name a note twice. */
function mergedDots(dots: readonly Dots[]): readonly Dots[] {
  const sums = new Map<NoteId, number>();
  for (const { note, count } of dots) sums.set(note, (sums.get(note) ?? 0) + count);
  return [...sums].map(([note, count]) => ({ note, count }));
}

/** The votes that stand on the notes while a round is the one that is shown. */
export function votesByNote(map: JourneyMap, round: VotingRound): ReadonlyMap<NoteId, number> {
  return new Map((resultOf(map, round)?.ranking ?? []).map(({ note, dots }) => [note.id, dots]));
}

/** The closed round whose dots are the votes on the notes; of several with the same dots the latest. */
export function shownRound(map: JourneyMap): VotingRound | undefined {
  return closedRounds(map).find((round) => {
    const votes = votesByNote(map, round);
    return votes.size > 0 && map.notes.every(({ id, votes: shown }) => shown === (votes.get(id) ?? 0));
  });
}
