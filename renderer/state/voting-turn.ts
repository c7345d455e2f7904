import type { Dots } from '../../shared/map/voting-round.ts';

/** Whose turn it is, and the dots that only this person sees, until the ballot is handed in. */
export type Turn = { readonly seat: number; readonly dots: readonly Dots[] };

/** The panel of the dot vote is open. `shows`: the round whose result it tells; null: the one that is going on, or a new one. */
export type Voting = { readonly turn: Turn | null; readonly shows: number | null };
