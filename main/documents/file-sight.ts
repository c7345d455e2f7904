import path from 'node:path';
import { LARGEST_FILE } from '../../shared/file/format.ts';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import type { MapFile } from '../../shared/file/read-map.ts';
import { failure, type Result } from '../../shared/result.ts';
import { readBytes } from './reading.ts';
import { factsIfThere, type Disk, type FileFacts } from './disk.ts';
import { type HashedBytes, hashedCalmly, isReadOnly, isSameState, type Signature } from './durable-write.ts';

/** A file as its owner knows it. */
export type KnownFile = {
  readonly path: string;
  /** Its state as last read or written; null: nothing of it was ever seen. */
  readonly signature: Signature | null;
  /** The folder that it lies in. */
  readonly folder: Place;
};

/** What tells a folder from every other, wherever it goes. */
export type Place = Pick<FileFacts, 'dev' | 'ino'>;

/** What somebody else wrote there. `read` is null where it is too much. */
export type Theirs = { readonly read: HashedBytes | null; readonly map: Result<MapFile, OpenFailure> };

/** What lies at a file's place, as far as it is the file that is meant. */
export type FoundFile = {
  readonly signature: Signature | null;
  readonly folder: Place;
  readonly readOnly: boolean;
};

/** A map that somebody else wrote, with the very bytes that it was read from. */
export type TheirFile = { readonly contents: MapFile; readonly read: HashedBytes; readonly found: FoundFile };

/** What a look at the file's place found. */
export type Sight =
  | {
      readonly kind: 'there';
      readonly found: FoundFile;
      /** null: it holds what we know. */
      readonly theirs: Theirs | null;
    }
  /** The very file under another path, in the same folder or with its folder. */
  | { readonly kind: 'moved'; readonly path: string; readonly with: 'name' | 'folder' }
  /** The folder is there and the file is not. */
  | { readonly kind: 'missing' }
  /** The folder can't be reached, or another drive lies in its place. */
  | { readonly kind: 'gone' }
  /** Somebody is writing there at this moment. */
  | { readonly kind: 'busy' };

/** Looks whether the file is there and holds what its owner knows. Changes nothing. */
export async function lookAt(disk: Disk, known: KnownFile): Promise<Sight> {
  const name = path.basename(known.path);
  try {
    const folder = await factsIfThere(disk, path.dirname(known.path));
    if (folder === null) return (await followFolder(disk, known)) ?? { kind: 'gone' };
    const facts = await factsIfThere(disk, known.path);
    if (facts?.isFile === true) return await lookInto(disk, known, { facts, folder });
    // A stick that was pulled leaves its mount point behind.
    if (folder.dev !== known.folder.dev) return { kind: 'gone' };
    const moved = await nameOf(disk, known.signature, path.dirname(known.path));
    if (moved !== null && moved !== name) {
      return { kind: 'moved', path: path.join(path.dirname(known.path), moved), with: 'name' };
    }
    return { kind: 'missing' };
  } catch {
    // EIO, ESTALE, ENODEV, a folder that may no longer be entered: the file is out of reach all the same.
    return { kind: 'gone' };
  }
}

type Seen = { readonly facts: FileFacts; readonly folder: FileFacts };

async function lookInto(disk: Disk, known: KnownFile, { facts, folder }: Seen): Promise<Sight> {
  const readOnly = await isReadOnly(disk, known.path, facts);
  const there = (signature: Signature, theirs: Theirs | null): Sight => ({
    kind: 'there',
    found: { signature, folder: { dev: folder.dev, ino: folder.ino }, readOnly },
    theirs,
  });
  const old = known.signature;
  if (old !== null && isSameState(facts, old)) return there(old, null);
  const name = path.basename(known.path);
  if (facts.size > LARGEST_FILE) {
    const theirs = { read: null, map: failure({ code: 'too-big', name } as const) };
    return there({ ...facts, hash: null }, theirs);
  }
  const bytes = await disk.read(known.path);
  if (!isSameState(facts, await factsIfThere(disk, known.path))) return { kind: 'busy' };
  const read = await hashedCalmly(bytes);
  const signature = { ...facts, hash: read.hash };
  // A stick that was plugged in again numbers its files anew, and a copying tool touches them: neither is a change.
  if (signature.hash === old?.hash) return there(signature, null);
  return there(signature, { read, map: await readBytes(bytes, name) });
}

/** Of a folder with more entries than this nobody waits for the search. */
const MOST_ENTRIES = 2_000;

/** Under which name the very file lies in a folder: only its whole state makes that certain, as numbers are reused. */
async function nameOf(disk: Disk, signature: Signature | null, folder: string): Promise<string | null> {
  if (signature === null) return null;
  return firstName(disk, folder, (facts) => facts.isFile && isSameState(facts, signature));
}

/** The file's path where its folder goes by another name now. */
async function followFolder(disk: Disk, known: KnownFile): Promise<Sight | null> {
  const old = path.dirname(known.path);
  const above = path.dirname(old);
  const name = await firstName(disk, above, ({ dev, ino }) => dev === known.folder.dev && ino === known.folder.ino);
  if (name === null) return null;
  const moved = path.join(above, name, path.basename(known.path));
  return isSameState(await factsIfThere(disk, moved), known.signature)
    ? { kind: 'moved', path: moved, with: 'folder' }
    : null;
}

async function firstName(disk: Disk, folder: string, isIt: (facts: FileFacts) => boolean): Promise<string | null> {
  const names = await disk.list(folder).catch(() => []);
  if (names.length > MOST_ENTRIES) return null;
  for (const name of names) {
    const facts = await disk.facts(path.join(folder, name)).catch(() => null);
    if (facts !== null && isIt(facts)) return name;
  }
  return null;
}
