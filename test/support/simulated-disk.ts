import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Disk, FileFacts } from '../../main/documents/disk.ts';
import { systemError } from './faulty-disk.ts';

/** A whole number from 0 up to, and without, the limit. */
export type Chance = (limit: number) => number;

type Write = { readonly offset: number; readonly bytes: Uint8Array };

type FileNode = {
  readonly kind: 'file';
  readonly ino: bigint;
  bytes: Uint8Array;
  mode: number;
  mtimeNs: bigint;
  /** What surely survives, and what came after it. */
  synced: Uint8Array;
  unsynced: Write[];
};

type FolderNode = {
  readonly kind: 'folder';
  readonly ino: bigint;
  entries: Map<string, Node>;
  synced: Map<string, Node>;
  unsynced: EntryChange[];
};

type Node = FileNode | FolderNode;

/** Names and what they stand for from now on (null: nothing); a rename is one such change and never half of it. */
type EntryChange = readonly (readonly [name: string, node: Node | null])[];

type OpenNode = { readonly node: FileNode; end: number };

export type SimulatedDisk = {
  readonly disk: Disk;
  /**
   * What a disk may hold that lost its power now. It owes nothing that was not synced: any of the later writes may be
   * there, or a part of one, and any of the later changes in a folder, in any order.
   */
  readonly afterPowerCut: (chance: Chance) => SimulatedDisk;
};

let made = 0n;

/** Numbers for files, and times: no two are the same. */
function next(): bigint {
  made += 1n;
  return made;
}

export function simulatedDisk(root: FolderNode = newFolder()): SimulatedDisk {
  function nodeAt(place: string): Node {
    let node: Node = root;
    for (const name of place.split(path.sep).filter((part) => part !== '')) {
      if (node.kind !== 'folder') throw systemError('ENOTDIR');
      const entry: Node | undefined = node.entries.get(name);
      if (entry === undefined) throw systemError('ENOENT');
      node = entry;
    }
    return node;
  }

  function folderAt(place: string): FolderNode {
    const node = nodeAt(place);
    if (node.kind !== 'folder') throw systemError('ENOTDIR');
    return node;
  }

  function fileAt(place: string): FileNode {
    const node = nodeAt(place);
    if (node.kind !== 'file') throw systemError('EISDIR');
    return node;
  }

  function enter(folder: FolderNode, change: EntryChange): void {
    applyTo(folder.entries, change);
    folder.unsynced.push(change);
  }

  function store(open: OpenNode, bytes: Uint8Array, offset: number): number {
    open.node.bytes = written(open.node.bytes, { offset, bytes });
    open.node.unsynced.push({ offset, bytes: bytes.slice() });
    open.node.mtimeNs = next();
    return bytes.length;
  }

  const calls = {
    realpath: async (place: string) => (nodeAt(place), place),
    facts: async (place: string) => factsOf(nodeAt(place)),
    askWritable: async (place: string) => void nodeAt(place),
    read: async (place: string) => fileAt(place).bytes.slice(),
    create: async (place: string) => {
      const folder = folderAt(path.dirname(place));
      if (folder.entries.has(path.basename(place))) throw systemError('EEXIST');
      const node = newFile();
      enter(folder, [[path.basename(place), node]]);
      return handle({ node, end: 0 });
    },
    // Its folders take new files, so that none is ever written in place.
    openThere: () => Promise.reject(systemError('EPERM')),
    cut: () => Promise.reject(systemError('EPERM')),
    dressAs: async (file: Handle, old: FileFacts) => {
      opened(file).node.mode = old.mode;
    },
    write: async (file: Handle, bytes: Uint8Array, offset: number) =>
      store(opened(file), bytes.subarray(offset), offset),
    append: async (file: Handle, bytes: Uint8Array) => {
      const open = opened(file);
      open.end += store(open, bytes, open.end);
      return bytes.length;
    },
    sync: async (file: Handle) => {
      const { node } = opened(file);
      node.synced = node.bytes;
      node.unsynced = [];
    },
    factsOfOpen: async (file: Handle) => factsOf(opened(file).node),
    close: async () => undefined,
    rename: async (from: string, to: string) => {
      const node = nodeAt(from);
      const gone: EntryChange[number] = [path.basename(from), null];
      const come: EntryChange[number] = [path.basename(to), node];
      const [source, target] = [folderAt(path.dirname(from)), folderAt(path.dirname(to))];
      if (source === target) enter(source, [gone, come]);
      else {
        enter(target, [come]);
        enter(source, [gone]);
      }
    },
    syncFolder: async (place: string) => {
      const folder = folderAt(place);
      folder.synced = new Map(folder.entries);
      folder.unsynced = [];
    },
    remove: async (place: string) => {
      const folder = folderAt(path.dirname(place));
      if (folder.entries.has(path.basename(place))) enter(folder, [[path.basename(place), null]]);
    },
    removeFolder: async (place: string) => {
      if (folderAt(place).entries.size > 0) throw systemError('ENOTEMPTY');
      enter(folderAt(path.dirname(place)), [[path.basename(place), null]]);
    },
    list: async (place: string) => [...folderAt(place).entries.keys()],
    makeFolder: async (place: string) => {
      let folder = root;
      for (const name of place.split(path.sep).filter((part) => part !== '')) {
        if (!folder.entries.has(name)) enter(folder, [[name, newFolder()]]);
        const node = folder.entries.get(name);
        if (node?.kind !== 'folder') throw systemError('ENOTDIR');
        folder = node;
      }
    },
    room: async () => null,
    watch: async () => () => undefined,
    wait: (milliseconds: number) => sleep(milliseconds, undefined, { ref: false }),
  };
  return { disk: calls, afterPowerCut: (chance) => simulatedDisk(folderAfter(root, chance)) };
}

/** The port speaks of the file handles of Node; here they are only handed through. */
type Handle = Parameters<Disk['close']>[0];

function handle(open: OpenNode): Handle {
  return open as unknown as Handle;
}

function opened(file: Handle): OpenNode {
  return file as unknown as OpenNode;
}

function newFile(): FileNode {
  const bytes = new Uint8Array();
  return { kind: 'file', ino: next(), bytes, mode: 0o100_644, mtimeNs: next(), synced: bytes, unsynced: [] };
}

function newFolder(): FolderNode {
  return { kind: 'folder', ino: next(), entries: new Map(), synced: new Map(), unsynced: [] };
}

function factsOf(node: Node): FileFacts {
  const isFile = node.kind === 'file';
  return {
    dev: 1n,
    ino: node.ino,
    size: BigInt(isFile ? node.bytes.length : 0),
    mtimeNs: isFile ? node.mtimeNs : 0n,
    mode: isFile ? node.mode : 0o040_755,
    uid: 0,
    gid: 0,
    isFile,
  };
}

function applyTo(entries: Map<string, Node>, change: EntryChange): void {
  for (const [name, node] of change) {
    if (node === null) entries.delete(name);
    else entries.set(name, node);
  }
}

/** What lies between the old end and the write is nothing, as on every disk. */
function written(bytes: Uint8Array, write: Write): Uint8Array {
  const longer = new Uint8Array(Math.max(bytes.length, write.offset + write.bytes.length));
  longer.set(bytes);
  longer.set(write.bytes, write.offset);
  return longer;
}

function folderAfter(folder: FolderNode, chance: Chance): FolderNode {
  const entries = new Map(folder.synced);
  for (const change of someOf(folder.unsynced, chance)) applyTo(entries, change);
  const after = new Map(
    Array.from(entries, ([name, node]): [string, Node] => [
      name,
      node.kind === 'folder' ? folderAfter(node, chance) : fileAfter(node, chance),
    ]),
  );
  return { ...folder, entries: after, synced: new Map(after), unsynced: [] };
}

function fileAfter(file: FileNode, chance: Chance): FileNode {
  let bytes = file.synced;
  for (const write of someOf(file.unsynced, chance)) {
    const torn = chance(2) === 0 ? write.bytes.length : chance(write.bytes.length + 1);
    bytes = written(bytes, { offset: write.offset, bytes: write.bytes.subarray(0, torn) });
  }
  // Some file systems note the new length before they have stored what belongs there.
  if (chance(4) === 0) bytes = written(new Uint8Array(file.bytes.length), { offset: 0, bytes });
  return { ...file, bytes, synced: bytes, unsynced: [] };
}

/** Any of them, in any order. */
function someOf<Entry>(all: readonly Entry[], chance: Chance): readonly Entry[] {
  const kept = all.filter(() => chance(2) === 0);
  for (let at = kept.length - 1; at > 0; at -= 1) {
    const other = chance(at + 1);
    [kept[at], kept[other]] = [kept[other] as Entry, kept[at] as Entry];
  }
  return kept;
}
