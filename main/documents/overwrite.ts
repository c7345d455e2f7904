import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { Disk, FileFacts } from './disk.ts';
import { SaveRefused } from './save-failure.ts';
import { writeAll } from './write-all.ts';

/** Keeps what is about to be overwritten where a power cut does not reach it; null is success. */
export type KeepOld = (old: Uint8Array) => Promise<SaveFailure | null>;

export type Overwritten = { readonly place: string; readonly bytes: Uint8Array; readonly keepOld: KeepOld };

/**
 * Writes into a file where its folder takes no new one. In the middle of it neither the old nor the new file is whole:
 * so the old one is kept elsewhere first, and put back where the disk fails.
 */
export async function overwrite(disk: Disk, { place, bytes, keepOld }: Overwritten): Promise<FileFacts> {
  const old = await disk.read(place);
  const notKept = await keepOld(old);
  if (notKept !== null) throw new SaveRefused(notKept);
  const file = await disk.openThere(place);
  let made: FileFacts;
  try {
    try {
      made = await fill(disk, file, bytes);
    } catch (error) {
      // What can't be put back now lies in the backup.
      await fill(disk, file, old).catch(() => undefined);
      throw error;
    }
  } finally {
    await disk.close(file);
  }
  if (!isSame(await disk.read(place), bytes)) throw new SaveRefused({ code: 'failed', what: 'read back' });
  return made;
}

async function fill(disk: Disk, file: Awaited<ReturnType<Disk['openThere']>>, bytes: Uint8Array): Promise<FileFacts> {
  await writeAll(disk, file, bytes);
  await disk.cut(file, bytes.length);
  await disk.sync(file);
  const made = await disk.factsOfOpen(file);
  if (made.size !== BigInt(bytes.length)) throw new SaveRefused({ code: 'failed', what: 'wrong size' });
  return made;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
