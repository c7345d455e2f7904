import type { MapSketch } from './map-sketch.ts';
import type { ChangeCounts } from './map/count-changes.ts';

/**
 * Why an earlier state of a map was kept. `session`: it lay there before the first save since the map was opened; `hour`:
 * an hour had passed; `checkpoint`: a person asked for it; `migration`: it was written by an earlier Jejak; `replaced`:
 * another map lay in the file; `overwrite`: the file had to be written in place; `theirs`, `mine`: two had changed it.
 */
export const VERSION_REASONS = [
  'session',
  'hour',
  'checkpoint',
  'migration',
  'replaced',
  'overwrite',
  'theirs',
  'mine',
] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** When it was kept, why, and a random number: "20260131T130500000Z-hour-0f3a9b1c". */
export const VERSION_ID = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z]+)-[0-9a-f]{8}$/;

/** How long the name of a checkpoint may be. */
export const LONGEST_VERSION_NAME = 80;

/** A state of a map that was kept, as the list of versions shows it before the map itself is read. */
export type Version = {
  readonly id: string;
  /** When it was kept and when it had been written, ISO 8601. */
  readonly kept: string;
  readonly saved: string;
  readonly why: VersionReason;
  /** What a person called it; empty where nobody did. */
  readonly name: string;
  /** What it takes on the disk, in bytes. */
  readonly size: number;
};

/** What is known of a version once its map was read. */
export type VersionDetails = {
  readonly notes: number;
  readonly sketch: MapSketch;
  /** What was done since then. */
  readonly since: ChangeCounts;
};
