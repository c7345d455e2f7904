import path from 'node:path';
import { z } from 'zod';
import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import { LONGEST_VERSION_NAME, VERSION_REASONS, type Version } from '../../shared/version.ts';
import { placeOfVersion, versionNamed } from './backup-file.ts';
import type { Disk } from './disk.ts';
import { openJsonStore } from './json-store.ts';

const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
const keptSchema = z.object({
  id: z.string(),
  kept: moment,
  saved: moment,
  why: z.enum(VERSION_REASONS),
  name: z.string().max(LONGEST_VERSION_NAME),
  size: z.number().nonnegative(),
  /** Of the bytes that were kept, or empty where it is not known. */
  hash: z.string(),
});
export type KeptVersion = z.infer<typeof keptSchema>;

const listSchema = z.object({
  /** The id of the map, and where its file was when it was seen last: empty once another map lies there. */
  map: z.string(),
  file: z.string(),
  /** The device that the file's folder was on. */
  device: z.string(),
  // One entry that makes no sense must not cost the others.
  versions: z.array(keptSchema.nullable().catch(null)).transform((list) => list.filter((entry) => entry !== null)),
});
export type FolderList = z.infer<typeof listSchema>;

/** The versions of one map, in a folder of their own. */
export type BackupFolder = {
  readonly name: string;
  readonly path: string;
  readonly list: () => FolderList;
  /** Takes note of what the folder holds; null is success. */
  readonly note: (change: Partial<FolderList>) => Promise<SaveFailure | null>;
};

const NOTHING: FolderList = { map: '', file: '', device: '', versions: [] };

/** Opens a folder, there or not yet. What counts are the versions' own files: the list only knows more of them. */
export async function openBackupFolder(disk: Disk, place: string, now: () => Date): Promise<BackupFolder> {
  const store = await openJsonStore(disk, {
    path: path.join(place, 'versions.json'),
    schema: listSchema,
    initial: NOTHING,
    now,
  });
  let list: FolderList = { ...store.value(), versions: await versionsIn(disk, place, store.value().versions) };
  return {
    name: path.basename(place),
    path: place,
    list: () => list,
    note: (change) => {
      list = { ...list, ...change };
      return store.keep(list);
    },
  };
}

async function versionsIn(disk: Disk, folder: string, listed: readonly KeptVersion[]): Promise<KeptVersion[]> {
  const known = new Map(listed.map((version) => [version.id, version]));
  // Two of one moment lie as the list has them.
  const order = new Map(listed.map(({ id }, at) => [id, at]));
  const found: KeptVersion[] = [];
  for (const name of await disk.list(folder).catch(() => [])) {
    const named = versionNamed(name);
    if (named === null) continue;
    const version = known.get(named.id) ?? (await sized(disk, folder, named));
    if (version !== null) found.push(version);
  }
  const inOrder = found.toSorted((a, b) => (order.get(a.id) ?? -1) - (order.get(b.id) ?? -1));
  return inOrder.toSorted((a, b) => Date.parse(b.kept) - Date.parse(a.kept));
}

async function sized(disk: Disk, folder: string, named: Omit<Version, 'size'>): Promise<KeptVersion | null> {
  const facts = await disk.facts(placeOfVersion(folder, named.id)).catch(() => null);
  return facts === null || !facts.isFile ? null : { ...named, size: Number(facts.size), hash: '' };
}
