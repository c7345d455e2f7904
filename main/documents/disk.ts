import { type BigIntStats, constants, watch } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';

/** What identifies a state of a file, and what a new file in its place has to take over. */
export type FileFacts = {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly isFile: boolean;
};

export type OpenFile = fs.FileHandle;

/** Every file call that a document, the settings or the recent maps make: a faulty disk can stand in for it in tests. */
export type Disk = {
  readonly realpath: (place: string) => Promise<string>;
  readonly facts: (place: string) => Promise<FileFacts>;
  /** Rejects where this person may not write the file. */
  readonly askWritable: (place: string) => Promise<void>;
  readonly read: (place: string) => Promise<Uint8Array>;
  /** Makes a file that did not exist. */
  readonly create: (place: string) => Promise<OpenFile>;
  /** Opens a file that is there for writing, and leaves what it holds. */
  readonly openThere: (place: string) => Promise<OpenFile>;
  /** Ends the file after so many bytes. */
  readonly cut: (file: OpenFile, size: number) => Promise<void>;
  /** Gives a new file the mode and, where that is allowed, the owner of the one it will replace. */
  readonly dressAs: (file: OpenFile, old: FileFacts) => Promise<void>;
  /** Writes what it can of the bytes at that offset, and says how many that were. */
  readonly write: (file: OpenFile, bytes: Uint8Array, offset: number) => Promise<number>;
  /** Writes what it can of the bytes behind what this app has written to the file so far, and says how many that were. */
  readonly append: (file: OpenFile, bytes: Uint8Array) => Promise<number>;
  readonly sync: (file: OpenFile) => Promise<void>;
  readonly factsOfOpen: (file: OpenFile) => Promise<FileFacts>;
  readonly close: (file: OpenFile) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly syncFolder: (folder: string) => Promise<void>;
  readonly remove: (place: string) => Promise<void>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly makeFolder: (folder: string) => Promise<void>;
  /** How many bytes this person may still write to the drive of the folder; null where the system doesn't say. */
  readonly room: (folder: string) => Promise<bigint | null>;
  /** Calls back whenever something happens in the folder, until the answer is called. Network drives may reject it. */
  readonly watch: (folder: string, happened: () => void) => Promise<() => void>;
  /** Rejects where something lies in it. */
  readonly removeFolder: (folder: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
};

const isWindows = process.platform === 'win32';

export const realDisk: Disk = {
  realpath: (place) => fs.realpath(place),
  facts: async (place) => factsFrom(await fs.stat(place, { bigint: true })),
  askWritable: (place) => fs.access(place, constants.W_OK),
  read: (place) => fs.readFile(place),
  create: (place) => fs.open(place, 'wx'),
  openThere: (place) => fs.open(place, 'r+'),
  cut: (file, size) => file.truncate(size),
  dressAs,
  write: async (file, bytes, offset) => (await file.write(bytes, offset, bytes.length - offset, offset)).bytesWritten,
  append: async (file, bytes) => (await file.write(bytes)).bytesWritten,
  sync: (file) => file.sync(),
  factsOfOpen: async (file) => factsFrom(await file.stat({ bigint: true })),
  close: (file) => file.close(),
  rename: (from, to) => (isWindows ? renameOnWindows(from, to) : fs.rename(from, to)),
  syncFolder,
  remove: (place) => fs.rm(place, { force: true }),
  list: (folder) => fs.readdir(folder),
  makeFolder: async (folder) => {
    await fs.mkdir(folder, { recursive: true });
  },
  room,
  watch: async (folder, happened) => {
    const watcher = watch(folder, { persistent: false }, () => happened());
    // A folder that went away, or a drive that stopped telling: whoever looks from time to time sees it.
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  },
  removeFolder: (folder) => fs.rmdir(folder),
  wait: sleep,
};

/** The code that the operating system gave an error, or null for an error of another kind. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function isMissing(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** The facts of a file, or null where there is none. */
export async function factsIfThere(disk: Disk, place: string): Promise<FileFacts | null> {
  try {
    return await disk.facts(place);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The path without symbolic links, also for a file that does not exist yet. */
export async function realPlace(disk: Disk, place: string): Promise<string> {
  try {
    return await disk.realpath(place);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return path.join(await disk.realpath(path.dirname(place)), path.basename(place));
  }
}

function factsFrom(stat: BigIntStats): FileFacts {
  return {
    dev: stat.dev,
    ino: stat.ino,
    size: stat.size,
    mtimeNs: stat.mtimeNs,
    mode: Number(stat.mode),
    uid: Number(stat.uid),
    gid: Number(stat.gid),
    isFile: stat.isFile(),
  };
}

async function dressAs(file: OpenFile, old: FileFacts): Promise<void> {
  if (isWindows) return;
  const made = await file.stat();
  // A folder that a team shares: without this the group of the file would become the writer's own.
  if (made.uid !== old.uid || made.gid !== old.gid) await file.chown(old.uid, old.gid).catch(() => undefined);
  // After chown, which may clear bits of the mode.
  await file.chmod(old.mode & 0o777);
}

/** Makes a rename last. Windows has no such call, and some file systems refuse it for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (isWindows) return;
  const opened = await fs.open(folder, 'r');
  try {
    await opened.sync();
  } catch (error) {
    const code = systemCode(error);
    if (code !== 'EINVAL' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
  } finally {
    await opened.close();
  }
}

async function room(folder: string): Promise<bigint | null> {
  try {
    const { bavail, bsize } = await fs.statfs(folder, { bigint: true });
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** A virus scanner or an indexer may hold the file for a moment. The target is never unlinked first. */
async function renameOnWindows(from: string, to: string): Promise<void> {
  const deadline = Date.now() + 2_000;
  for (;;) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      const code = systemCode(error);
      const isHeld = code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
      if (!isHeld || Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
