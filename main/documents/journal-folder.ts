import path from 'node:path';
import { LARGEST_FILE } from '../../shared/file/format.ts';
import { type Disk, systemCode } from './disk.ts';
import { readBase, type Sitting } from './journal-base.ts';
import { goodLines } from './journal-lines.ts';
import { replayed } from './journal-replay.ts';

/** A journal is a folder with `1.base` and `1.lines`, later with `2.base` and `2.lines` in their place. */
export const BASE = '.base';
export const LINES = '.lines';
const PART = /^(?:([1-9]\d{0,8})\.(?:base|lines)|\.jejak-[0-9a-f]{16}\.tmp)$/;
/** A folder with this behind its name is on its way out. */
export const GONE = '.gone';

const LARGEST_PART = 4 * LARGEST_FILE;

/** `empty`: it was given up before anything was in it. `newer` and `bad` as for a base. */
export async function readJournal(disk: Disk, folder: string): Promise<Sitting | 'empty' | 'newer' | 'bad'> {
  const parts = await disk.list(folder);
  const bases = parts.filter((part) => part.endsWith(BASE)).sort((a, b) => numberOf(b) - numberOf(a));
  let answer: 'empty' | 'newer' | 'bad' = bases.length === 0 ? 'empty' : 'bad';
  for (const base of bases) {
    const bytes = await readPart(disk, folder, base);
    const sitting = bytes === null ? 'bad' : readBase(bytes);
    if (sitting === 'newer') answer = 'newer';
    if (typeof sitting === 'string') continue;
    const lines = path.parse(base).name + LINES;
    const said = parts.includes(lines) ? await readPart(disk, folder, lines) : null;
    return said === null ? sitting : replayed(sitting, goodLines(said));
  }
  if (answer !== 'empty') return answer;
  const isNothing = await Promise.all(parts.map((part) => isLeftover(disk, folder, part)));
  return isNothing.every(Boolean) ? 'empty' : 'bad';
}

/** Takes a journal away: under another name first, so that half of one is never taken for a whole. */
export async function removeJournal(disk: Disk, folder: string): Promise<void> {
  const gone = folder + GONE;
  try {
    await disk.rename(folder, gone);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return;
  }
  await emptyAway(disk, gone);
}

/** Removes the parts of a journal and its folder; with something else in it the folder stays. */
export async function emptyAway(disk: Disk, folder: string): Promise<void> {
  await removeParts(disk, folder, () => true);
  await disk.removeFolder(folder);
}

export async function removeParts(disk: Disk, folder: string, isOld: (part: string) => boolean): Promise<void> {
  for (const part of await disk.list(folder)) {
    if (PART.test(part) && isOld(part)) await disk.remove(path.join(folder, part));
  }
}

function numberOf(part: string): number {
  return Number(PART.exec(part)?.[1] ?? 0);
}

/** null for what no journal of ours has: a link that leads elsewhere, a folder, an endless file. */
async function readPart(disk: Disk, folder: string, part: string): Promise<Uint8Array | null> {
  const place = path.join(folder, part);
  if (!PART.test(part) || (await disk.realpath(place)) !== place) return null;
  const { isFile, size } = await disk.facts(place);
  return isFile && size <= LARGEST_PART ? disk.read(place) : null;
}

async function isLeftover(disk: Disk, folder: string, part: string): Promise<boolean> {
  if (!PART.test(part)) return false;
  const { isFile, size } = await disk.facts(path.join(folder, part));
  return isFile && (size === 0n || part.endsWith('.tmp'));
}
