import path from 'node:path';
import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { Version, VersionReason } from '../../shared/version.ts';
import { newVersionId, packed, placeOfVersion, readVersion } from './backup-file.ts';
import type { BackupFolder, KeptVersion } from './backup-folder.ts';
import { type BackupFolders, openBackupFolders, type VersionsOf } from './backup-folders.ts';
import { outlived } from './backup-retention.ts';
import type { Clock } from './clock.ts';
import type { Disk } from './disk.ts';
import { hashOf, writeDurably } from './durable-write.ts';
import { saveFailureOf } from './save-failure.ts';

export type ToKeep = {
  readonly why: VersionReason;
  /** What lay, or lies, in the file: a map, or whatever else it was. */
  readonly bytes: Uint8Array;
  /** When that was written; left out: now. */
  readonly saved?: Date;
  /** What a person calls it. */
  readonly name?: string;
};

/** Earlier states of maps, apart from their own files. Everything is done one after the other. */
export type Backups = {
  /** null once the bytes are durable, also where the newest version holds them already. */
  readonly keep: (of: VersionsOf, what: ToKeep) => Promise<SaveFailure | null>;
  /** Newest first, without reading their maps. */
  readonly list: (of: VersionsOf) => Promise<readonly Version[]>;
  /** The bytes that were kept, or null where they can't be had. */
  readonly read: (of: VersionsOf, id: string) => Promise<Uint8Array | null>;
  readonly remove: (of: VersionsOf, id: string) => Promise<SaveFailure | null>;
};

type Tools = { readonly disk: Disk; readonly now: () => Date };

export function createBackups(disk: Disk, { now }: Pick<Clock, 'now'>, root: string): Backups {
  const tools: Tools = { disk, now };
  let folders: Promise<BackupFolders> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  /** What others wait for begins only when the one before has ended; the folders are read when first needed. */
  function inTurn<Answer>(task: (known: BackupFolders) => Promise<Answer>): Promise<Answer> {
    folders ??= openBackupFolders(disk, root, now);
    const opened = folders;
    const turn = queue.then(async () => task(await opened));
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    keep: (of, what) =>
      inTurn(async (known) => {
        const failed = await keepIn(tools, await known.findOrMake(of), what);
        await tidy(tools, known.all());
        return failed;
      }).catch((error: unknown): SaveFailure => saveFailureOf(error)),
    list: (of) => inTurn(async (known) => ((await known.find(of))?.list().versions ?? []).map(facts)),
    read: (of, id) =>
      inTurn(async (known) => {
        const folder = await folderWith(known, of, id);
        return folder === null ? null : readVersion(disk, placeOfVersion(folder.path, id));
      }),
    remove: (of, id) =>
      inTurn(async (known) => {
        const folder = await folderWith(known, of, id);
        return folder === null ? null : drop(tools, folder, id);
      }),
  };
}

async function keepIn({ disk, now }: Tools, folder: BackupFolder, what: ToKeep): Promise<SaveFailure | null> {
  const { versions } = folder.list();
  const hash = hashOf(what.bytes);
  if (what.name === undefined && versions[0]?.hash === hash) return null;
  const kept = now();
  const id = newVersionId(kept, what.why);
  const bytes = await packed(what.bytes);
  await makeFolder(disk, folder.path);
  const target = { path: placeOfVersion(folder.path, id), expected: null, folderDevice: null };
  const { failure } = await writeDurably(disk, target, bytes);
  if (failure !== null) return failure;
  const version: KeptVersion = {
    id,
    kept: kept.toISOString(),
    saved: earlier(what.saved ?? kept, kept).toISOString(),
    why: what.why,
    name: what.name ?? '',
    size: bytes.length,
    hash,
  };
  return folder.note({ versions: [version, ...versions] });
}

/** A file is only as durable as the folders on the way to it. */
async function makeFolder(disk: Disk, folder: string): Promise<void> {
  await disk.makeFolder(folder);
  const root = path.dirname(folder);
  await disk.syncFolder(root);
  await disk.syncFolder(path.dirname(root));
}

async function tidy(tools: Tools, all: readonly BackupFolder[]): Promise<void> {
  const versions = all.flatMap((folder) =>
    folder.list().versions.map(({ id, kept, size, why }) => ({
      folder,
      id,
      of: folder.name,
      kept: new Date(kept),
      size,
      because: becauseOf(why),
    })),
  );
  for (const { folder, id } of outlived(versions, tools.now())) await drop(tools, folder, id);
}

/** The file goes first: one that stayed behind would be a version again when the app starts next. */
async function drop({ disk }: Tools, folder: BackupFolder, id: string): Promise<SaveFailure | null> {
  try {
    await disk.remove(placeOfVersion(folder.path, id));
  } catch (error) {
    return saveFailureOf(error);
  }
  return folder.note({ versions: folder.list().versions.filter((version) => version.id !== id) });
}

/** An id comes from outside: it counts only where the list has it, and so never is a way to another place. */
async function folderWith(known: BackupFolders, of: VersionsOf, id: string): Promise<BackupFolder | null> {
  const folder = await known.find(of);
  return folder?.list().versions.some((version) => version.id === id) === true ? folder : null;
}

function facts({ hash: _hash, ...version }: KeptVersion): Version {
  return version;
}

function becauseOf(why: VersionReason): 'time' | 'event' | 'name' {
  if (why === 'checkpoint') return 'name';
  return why === 'session' || why === 'hour' ? 'time' : 'event';
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
