/** Why a file did not open. `name` is the file's name without its folder; the sentences are in shared/i18n. */
export type OpenFailure = {
  readonly code: OpenFailureCode;
  readonly name: string;
  readonly rescue?: Rescue;
};

/** What can be had in place of a file that did not open. `id` is random and stands for the file, which only main knows. */
export type Rescue = { readonly id: string; readonly ways: readonly RescueWay[] };

export type RescueWay = {
  readonly kind: RescueKind;
  /** How many it would bring. */
  readonly notes: number;
  /** When what it would bring was written, ISO 8601; null for what is in the file now. */
  readonly saved: string | null;
};

/** The crash journal of it, the newest version that was kept of it, or what can be read of the file itself. */
export const RESCUE_KINDS = ['journal', 'backup', 'salvage'] as const;
export type RescueKind = (typeof RESCUE_KINDS)[number];

export const OPEN_FAILURE_CODES = [
  'not-a-map',
  'no-map-in-pdf',
  'too-new',
  'damaged',
  'too-big',
  'unreadable',
  'photo',
  'missing',
  // Of maps that belong to a set.
  'set-unsaved',
  'set-elsewhere',
  'set-itself',
  'set-left',
] as const;
export type OpenFailureCode = (typeof OPEN_FAILURE_CODES)[number];
