import type { SaveFailure } from '../shared/ipc/document-status.ts';
import { type Disk, factsIfThere, realPlace } from './documents/disk.ts';
import { writeDurably } from './documents/durable-write.ts';
import { saveFailureOf } from './documents/save-failure.ts';

/** Writes a whole file or none, over whatever lies there: the person has agreed to that. null is success. */
export async function replaceFile(disk: Disk, place: string, bytes: Uint8Array): Promise<SaveFailure | null> {
  try {
    const real = await realPlace(disk, place);
    const facts = await factsIfThere(disk, real);
    const expected = facts === null ? null : { ...facts, hash: null };
    return (await writeDurably(disk, { path: real, expected, folderDevice: null }, bytes)).failure;
  } catch (error) {
    return saveFailureOf(error);
  }
}

/** Writes a file that must not be there yet. null is success. */
export async function writeNewFile(disk: Disk, place: string, bytes: Uint8Array): Promise<SaveFailure | null> {
  return (await writeDurably(disk, { path: place, expected: null, folderDevice: null }, bytes)).failure;
}

export async function isThere(disk: Disk, place: string): Promise<boolean> {
  return (await factsIfThere(disk, place).catch(() => null)) !== null;
}
