import type { Rect } from '../../shared/geometry.ts';

/** What the room writes lies face down; `author`: whose notes these are, "" where nobody says so. */
export type Silence = { readonly author: string };

/** The backs of notes that were turned up a moment ago, in board units. */
export type Backs = {
  readonly backs: readonly { readonly id: string; readonly rect: Rect; readonly colour: string }[];
};
