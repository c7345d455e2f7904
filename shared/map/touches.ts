/** What a touch of customer and company led to at once; null: to nothing yet. */
export type Outcome = 'lead' | 'sale' | null;

/** Touches that are alike: through which channel, at which stage (`at`), with what outcome. */
export type TouchKind = {
  readonly through: string | null;
  readonly at: string | null;
  readonly outcome: Outcome;
};

/** A way that customers took, touch by touch. Who they were is not kept. */
export type TouchPath = {
  /** Places in the list of kinds, in the order of time. */
  readonly steps: readonly number[];
  /** Of each step, how many days after the first one it came. */
  readonly days: readonly number[];
  readonly customers: number;
  /** What each lead and sale among the steps brought, in their order, all customers together; [] where nothing is known. */
  readonly values: readonly number[];
};

/** A table of touches, as far as attribution needs it: the ways that were taken, and by how many. */
export type Touches = {
  /** What the file was called. */
  readonly source: string;
  /** The days of the first and the last touch, ISO 8601, or "". */
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly TouchKind[];
  readonly paths: readonly TouchPath[];
};
