import type { JourneyMap } from './journey-map.ts';

/** The lists of a map whose records have an id. `emotions` and `maps` have none: they change as a whole. */
export const RECORD_LISTS = [
  'personas',
  'channels',
  'stages',
  'lanes',
  'notes',
  'metrics',
  'links',
  'strokes',
] as const;
export type RecordList = (typeof RECORD_LISTS)[number];

type RecordOf<List extends RecordList> = JourneyMap[List][number];

/**
 * What became of one list. First the removed go; then each put is done in turn: without `after` the record takes the
 * place of the one with its id, with `after` it goes behind that record (null: to the front).
 */
export type ListChanges<Entry> = {
  readonly removed: readonly string[];
  readonly put: readonly { readonly record: Entry; readonly after?: string | null }[];
};

/** The difference of two maps: what travels to main, what a journal holds, what a merge joins. Never written by hand. */
export type Changes = {
  /** Values of the map itself (title, goal, emotions, unknown keys …) that are new or different. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Keys of the map itself that are gone. */
  readonly unset: readonly string[];
  readonly lists: { readonly [List in RecordList]?: ListChanges<RecordOf<List>> };
};
