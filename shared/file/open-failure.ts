/** Why a file did not open. `name` is the file's name without its folder; the sentences are in shared/i18n. */
export type OpenFailure = {
  readonly code: OpenFailureCode;
  readonly name: string;
};

export const OPEN_FAILURE_CODES = ['not-a-map', 'too-new', 'damaged', 'too-big', 'unreadable', 'missing'] as const;
export type OpenFailureCode = (typeof OPEN_FAILURE_CODES)[number];
