import { z } from 'zod';
import { LARGEST_FILE } from '../file/format.ts';
import { isPlainJson } from '../file/plain-json.ts';
import { mapSchema } from '../file/schema.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { VERSION_ID } from '../version.ts';

/** What calls take, checked in main before a handler sees it. */
export const handle = z.string().max(64);
export const versionId = z.string().regex(VERSION_ID);

/** More than any picture of a map comes to. */
const LARGEST_PICTURE = 512 * 1024 * 1024;
export const pictureBytes = bytesUpTo(LARGEST_PICTURE);

/** Of a file that is too large one byte too many: then its reader says so. */
export const fileBytes = bytesUpTo(LARGEST_FILE + 1);

export function bytesUpTo(most: number): z.ZodType<Uint8Array> {
  return z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= most);
}

/** A map that did not come from a file of ours; what it points at is for check-map to judge. */
export const wholeMap: z.ZodType<JourneyMap> = z.custom<unknown>((value) => isPlainJson(value)).pipe(mapSchema);
