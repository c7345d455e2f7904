/** Dots that one person put on one note. */
export type Dots = { readonly note: string; readonly count: number };

/** Somebody who votes, by name or, without one, by the place in the list: the seat. */
export type Voter = {
  readonly name: string;
  /** Whether the ballot was handed in; one without dots is a ballot too. */
  readonly hasVoted: boolean;
  readonly dots: readonly Dots[];
};

/**
 * One dot vote. It may point at notes and lanes that are gone meanwhile (undo brings them back): what is gone counts
 * no more.
 */
export type VotingRound = {
  /** Of its own in the map. Without a name the round is called by it. */
  readonly number: number;
  readonly name: string;
  /** How many dots each voter has. */
  readonly dots: number;
  /** Whether one voter may put several dots on one note. */
  readonly several: boolean;
  /** Only notes of these lanes, only these notes; null: any. */
  readonly lanes: readonly string[] | null;
  readonly notes: readonly string[] | null;
  readonly voters: readonly Voter[];
  /** Nothing is told of what was voted before the round is closed. */
  readonly closed: boolean;
};

export const VOTING_LIMITS = { rounds: 200, voters: 200, dots: 100 } as const;

/** Keeps who does not know its PIN from changing stages, lanes and questions by a slip; the file itself is open text. */
export type Lock = {
  readonly salt: string;
  /** Of the PIN, with the salt. */
  readonly hash: string;
};
