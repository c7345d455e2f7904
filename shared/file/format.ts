/** What the first lines of every map file say. */
export const FORMAT = 'jejak-journey';
export const VERSION = 1;

/** A file above this is refused before it is read. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Keys beside `format`, `version` and `map` that a later version wrote: kept as they are. */
export type Envelope = Readonly<Record<string, unknown>>;
