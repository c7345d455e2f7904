import path from 'node:path';
import type { ForeignFile } from '../shared/import/import-file.ts';
import { type Encoding, type ImportFailure, LARGEST_IMPORT } from '../shared/import/imported.ts';
import type { ImportOffer } from '../shared/ipc/calls/exchange-calls.ts';
import { failure, type Result, success } from '../shared/result.ts';
import { type Disk, factsIfThere } from './documents/disk.ts';

/** The bytes of somebody else's file; what is too large is not read at all. */
export async function readForeign(disk: Disk, place: string): Promise<Result<ForeignFile, ImportFailure>> {
  try {
    const facts = await factsIfThere(disk, place);
    if (facts === null) return failure('missing');
    if (facts.size > LARGEST_IMPORT) return failure('too-big');
    return success({ name: path.basename(place), bytes: new Uint8Array(await disk.read(place)) });
  } catch {
    return failure('missing');
  }
}

/** The same on its way to a window, which reads it: what strangers wrote is taken apart in a sandbox. */
export async function offerOf(disk: Disk, place: string): Promise<ImportOffer> {
  const file = await readForeign(disk, place);
  return file.ok ? file.value : { name: path.basename(place), failure: file.error };
}

/** null: the bytes are none of that encoding. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
