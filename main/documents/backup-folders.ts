import { createHash } from 'node:crypto';
import path from 'node:path';
import { type BackupFolder, openBackupFolder } from './backup-folder.ts';
import { type Disk, factsIfThere } from './disk.ts';

/** Whose versions: of the map with that id in the file at that real path. `map` is null where nobody could read it. */
export type VersionsOf = { readonly map: string | null; readonly path: string };

export type BackupFolders = {
  readonly all: () => readonly BackupFolder[];
  /** The folder of a map's file, if it has one. */
  readonly find: (of: VersionsOf) => Promise<BackupFolder | null>;
  /** The same, made where there is none. */
  readonly findOrMake: (of: VersionsOf) => Promise<BackupFolder>;
};

/**
 * Which folder belongs to which file. A map's id is not enough: a copy of a file has it too, and the two go their own
 * ways. So a folder belongs to an id at a place, and a copy begins a folder of its own. A file that was moved or renamed
 * takes its folder along: the id is the same, and nothing lies at the old place any more.
 */
export async function openBackupFolders(disk: Disk, root: string, now: () => Date): Promise<BackupFolders> {
  const folders: BackupFolder[] = [];
  for (const name of await disk.list(root).catch(() => [])) {
    if (NAME.test(name)) folders.push(await openBackupFolder(disk, path.join(root, name), now));
  }

  async function find({ map, path: place }: VersionsOf): Promise<BackupFolder | null> {
    const here = folders.filter(
      (folder) => folder.list().file === place && (map === null || folder.list().map === map),
    );
    if (here[0] !== undefined) return latest(here);
    if (map === null) return null;
    const lost = folders.filter((folder) => folder.list().map === '' && folder.name.startsWith(nameFor(map, place)));
    const left: BackupFolder[] = [];
    for (const folder of folders) {
      if (folder.list().map === map && (await hasLeft(disk, folder, place))) left.push(folder);
    }
    return latest([...lost, ...left]);
  }

  /** Makes the folder that of the file at this place, and of no other. */
  async function settle(folder: BackupFolder, { map, path: place }: VersionsOf): Promise<void> {
    const device = await deviceOf(disk, place);
    const { list } = folder;
    if (list().file !== place || list().map !== map || list().device !== device) {
      await folder.note({ map: map ?? list().map, file: place, device });
    }
    for (const other of folders) {
      if (other !== folder && other.list().file === place) await other.note({ file: '' });
    }
  }

  async function make({ map, path: place }: VersionsOf): Promise<BackupFolder> {
    const name = nameFor(map ?? '', place);
    const taken = new Set(folders.map((folder) => folder.name));
    let number = 1;
    while (taken.has(numbered(name, number))) number += 1;
    const folder = await openBackupFolder(disk, path.join(root, numbered(name, number)), now);
    folders.push(folder);
    return folder;
  }

  return {
    all: () => folders,
    find,
    findOrMake: async (of) => {
      const folder = (await find(of)) ?? (await make(of));
      await settle(folder, of);
      return folder;
    },
  };
}

const NAME = /^[0-9a-f]{32}(-\d{1,4})?$/;

function nameFor(map: string, place: string): string {
  return createHash('sha256').update(`${map}\u0000${place}`).digest('hex').slice(0, 32);
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}-${number}`;
}

function latest(folders: readonly BackupFolder[]): BackupFolder | null {
  const lastKept = (folder: BackupFolder): string => folder.list().versions[0]?.kept ?? '';
  return folders.toSorted((a, b) => (lastKept(a) < lastKept(b) ? 1 : -1))[0] ?? null;
}

/**
 * Whether the file that the folder belonged to has left its place, and may be the one that now lies at `now`. A drive
 * that is not plugged in takes its files away only for a while: what was on another device, in a folder that cannot be
 * seen, still has its versions.
 */
async function hasLeft(disk: Disk, folder: BackupFolder, now: string): Promise<boolean> {
  const { file, device } = folder.list();
  if (file === '') return true;
  try {
    if ((await factsIfThere(disk, file)) !== null) return false;
    if ((await factsIfThere(disk, path.dirname(file))) !== null) return true;
    return device === (await deviceOf(disk, now));
  } catch {
    return false;
  }
}

async function deviceOf(disk: Disk, place: string): Promise<string> {
  const facts = await disk.facts(path.dirname(place)).catch(() => null);
  return facts === null ? '' : String(facts.dev);
}
