/** What is said of a note besides its text and its task, in the order in which people are told. */
export const NOTE_DETAILS = [
  'personas',
  'channel',
  'evidence',
  'source',
  'date',
  'sample',
  'evidenceNote',
  'votes',
  'important',
  'mark',
  'competitor',
  'leadsTo',
  'heading',
] as const;
