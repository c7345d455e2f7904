import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import { factsIfThere, realPlace, systemCode, type Disk, type FileFacts } from './disk.ts';
import { otherWork } from './other-work.ts';
import { type KeepOld, overwrite } from './overwrite.ts';
import { SaveRefused, saveFailureOf } from './save-failure.ts';
import { writeAll } from './write-all.ts';

type State = Pick<FileFacts, 'dev' | 'ino' | 'size' | 'mtimeNs'>;

/** A file's state as last seen, and a hash of what it held where that is known. */
export type Signature = State & { readonly hash: string | null };

export type Target = {
  readonly path: string;
  /** What must still lie there, or null for no file: anything else is somebody's change, and is not overwritten. */
  readonly expected: Signature | null;
  /** The device of the folder when it was first seen, or null: another one means that the drive is gone. */
  readonly folderDevice: bigint | null;
  /** Where it is given, a file in a folder that takes no new ones is written in place, once this has kept the old one. */
  readonly keepOld?: KeepOld | null;
};

/** After a failure `signature` is that of what lies there now as far as it is ours: a rename may have happened. */
export type Written = { readonly signature: Signature | null; readonly failure: SaveFailure | null };

const TEMPORARY = /^\.jejak-[0-9a-f]{16}\.tmp$/;

export type HashedBytes = { readonly bytes: Uint8Array; readonly hash: string };

/**
 * Writes a file so that at every moment the whole old or the whole new one lies there, and that the new one, once this
 * says so, survives a power cut.
 */
export async function writeDurably(disk: Disk, target: Target, bytes: Uint8Array): Promise<Written> {
  return writeHashed(disk, target, await hashedCalmly(bytes));
}

/** The same where the hash is known already. */
export async function writeHashed(disk: Disk, target: Target, { bytes, hash }: HashedBytes): Promise<Written> {
  let signature = target.expected;
  try {
    const place = await realPlace(disk, target.path);
    const folder = path.dirname(place);
    await askFolder(disk, folder, target.folderDevice);
    const old = await askTarget(disk, place, target.expected);
    const temporary = path.join(folder, `.jejak-${randomBytes(8).toString('hex')}.tmp`);
    const { keepOld } = target;
    try {
      const made = await writeTemporary(disk, { place: temporary, bytes, old });
      // The last call before the rename: what somebody else saves in between is seen by nobody.
      await askUnchanged(disk, place, target.expected);
      await disk.rename(temporary, place);
      // Ours from here on, whatever the next calls say.
      signature = { ...made, hash };
    } catch (error) {
      await disk.remove(temporary).catch(() => undefined);
      const isRefused = error instanceof FolderRefuses && old !== null;
      if (!isRefused || keepOld === undefined || keepOld === null) throw error;
      await askTarget(disk, place, target.expected);
      await overwrite(disk, { place, bytes, keepOld });
      return { signature: { ...(await disk.facts(place)), hash }, failure: null };
    }
    await disk.syncFolder(folder);
    const facts = await disk.facts(place);
    // Some file systems give a renamed file another number or time; with other bytes it is somebody else's already.
    if (isSameState(facts, signature) || (await holdsTheSame(disk, place, signature))) signature = { ...facts, hash };
    return { signature, failure: null };
  } catch (error) {
    return { signature, failure: saveFailureOf(error) };
  }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A millisecond or two of hashing. */
const HASHED_AT_ONCE = 1024 * 1024;

/** The same between other work. */
export async function hashedCalmly(bytes: Uint8Array): Promise<HashedBytes> {
  const hash = createHash('sha256');
  for (let start = 0; start < bytes.length; start += HASHED_AT_ONCE) {
    if (start > 0) await otherWork();
    hash.update(bytes.subarray(start, start + HASHED_AT_ONCE));
  }
  return { bytes, hash: hash.digest('hex') };
}

export function isSameState(a: State | null, b: State | null): boolean {
  if (a === null || b === null) return a === b;
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}

const REFUSALS: ReadonlySet<string | null> = new Set(['EACCES', 'EPERM', 'EROFS']);

export async function isReadOnly(disk: Disk, place: string, facts: FileFacts): Promise<boolean> {
  // An administrator may write a file that is marked read-only; the mark was meant all the same.
  if ((facts.mode & 0o222) === 0) return true;
  try {
    await disk.askWritable(place);
    return false;
  } catch (error) {
    // Another error says that the file is gone, not that it may not be written.
    if (!REFUSALS.has(systemCode(error))) throw error;
    return true;
  }
}

const STALE_AFTER_NS = 600n * 1_000_000_000n;

/** Removes what a killed save left behind; a younger one may belong to a save that another machine is at. */
export async function sweepTemporaries(disk: Disk, folder: string, now: Date): Promise<void> {
  const names = await disk.list(folder).catch(() => []);
  for (const name of names.filter((candidate) => TEMPORARY.test(candidate))) {
    const place = path.join(folder, name);
    const facts = await disk.facts(place).catch(() => null);
    const age = facts === null ? 0n : BigInt(now.getTime()) * 1_000_000n - facts.mtimeNs;
    if (age > STALE_AFTER_NS) await disk.remove(place).catch(() => undefined);
  }
}

async function askFolder(disk: Disk, folder: string, device: bigint | null): Promise<void> {
  const facts = await disk.facts(folder);
  // A stick that was pulled leaves its mount point behind: a write there would "succeed" into the wrong disk.
  if (device !== null && facts.dev !== device) throw new SaveRefused({ code: 'gone', what: 'other device' });
}

async function askTarget(disk: Disk, place: string, expected: Signature | null): Promise<FileFacts | null> {
  const facts = await askUnchanged(disk, place, expected);
  if (facts !== null && (await isReadOnly(disk, place, facts))) {
    throw new SaveRefused({ code: 'read-only', what: 'read-only' });
  }
  return facts;
}

async function askUnchanged(disk: Disk, place: string, expected: Signature | null): Promise<FileFacts | null> {
  const facts = await factsIfThere(disk, place);
  if (facts === null && expected !== null) throw new SaveRefused({ code: 'gone', what: 'missing' });
  if (!isSameState(facts, expected) && !(await holdsTheSame(disk, place, expected)))
    throw new SaveRefused({ code: 'changed-elsewhere', what: 'changed' });
  return facts;
}

/** A stick that was plugged in again numbers its files anew, and a copying tool touches them: neither is a change. */
async function holdsTheSame(disk: Disk, place: string, expected: Signature | null): Promise<boolean> {
  if (expected === null || expected.hash === null) return false;
  const { size } = await disk.facts(place);
  return size === expected.size && hashOf(await disk.read(place)) === expected.hash;
}

/** No new file can be made in the folder, though the one that lies there may be written. */
class FolderRefuses extends SaveRefused {}

type Temporary = { readonly place: string; readonly bytes: Uint8Array; readonly old: FileFacts | null };

async function writeTemporary(disk: Disk, { place, bytes, old }: Temporary): Promise<FileFacts> {
  const file = await disk.create(place).catch((error: unknown) => {
    throw REFUSALS.has(systemCode(error)) ? new FolderRefuses(saveFailureOf(error)) : error;
  });
  let made: FileFacts;
  try {
    if (old !== null) await disk.dressAs(file, old);
    await writeAll(disk, file, bytes);
    await disk.sync(file);
    // A file system that lost a part of it must not get as far as the rename.
    made = await disk.factsOfOpen(file);
    if (made.size !== BigInt(bytes.length)) throw new SaveRefused({ code: 'failed', what: 'wrong size' });
  } catch (error) {
    await disk.close(file).catch(() => undefined);
    throw error;
  }
  // Network file systems report what they could not store when the file is closed.
  await disk.close(file);
  return made;
}
