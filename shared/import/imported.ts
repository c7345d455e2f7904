import type { JourneyMap } from '../map/journey-map.ts';

/** What of a file did not come along, each with a sentence in shared/i18n. */
export const LEFT_OUT = [
  'notes',
  'stages',
  'lanes',
  'personas',
  'channels',
  'cutTexts',
  'rowsWithoutPlace',
  'links',
  'pictures',
  'shapes',
  'drawings',
  'rows',
  'repeated',
  'details',
] as const;
export type LeftOutCode = (typeof LEFT_OUT)[number];
export type LeftOut = { readonly code: LeftOutCode; readonly count: number };

/** A map made of somebody else's file, and what of that file it does not hold. */
export type Imported = { readonly map: JourneyMap; readonly leftOut: readonly LeftOut[] };

/** Larger files are not read. */
export const LARGEST_IMPORT = 32 * 1024 * 1024;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** null: the bytes are none of that encoding. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | null;

/** Why a file gave no map. */
export const IMPORT_FAILURES = [
  'too-big',
  'unreadable',
  'not-this-format',
  'nothing-in-it',
  'unknown-format',
  'encrypted',
  'old-version',
  'zipped-tldraw',
  'unknown-cjml',
  'missing',
] as const;
export type ImportFailure = (typeof IMPORT_FAILURES)[number];
