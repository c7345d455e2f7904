import path from 'node:path';
import { memberName, stepsTo } from '../shared/map/related-file.ts';
import type { FollowedSet } from '../shared/commands/set-commands.ts';
import type { RelatedMap } from '../shared/map/journey-map.ts';
import { type Disk, factsIfThere } from './documents/disk.ts';

/**
 * Where the map lies that a file of a set names; null: not in that file's folder or below, also by way of a link. It
 * may be missing: then its place is told all the same, and opening it says so.
 */
export async function placeOfMember(disk: Pick<Disk, 'realpath'>, from: string, file: string): Promise<string | null> {
  const steps = stepsTo(file);
  if (steps === null) return null;
  const place = path.join(path.dirname(from), ...steps);
  return (await nameOfMember(disk, from, place)) === null ? null : place;
}

/** How the file of a set names that map; null: it lies elsewhere, or is no map by its name. */
export async function nameOfMember(disk: Pick<Disk, 'realpath'>, from: string, place: string): Promise<string | null> {
  const relative = path.relative(await realPlace(disk, path.dirname(from)), await realPlace(disk, place));
  if (path.isAbsolute(relative)) return null;
  const name = relative.split(path.sep).join('/');
  return stepsTo(name) === null ? null : name;
}

/**
 * What the maps of a set are called by a map that was saved `to` another folder. One that lies there under the same name
 * was copied along, and keeps it; one that lies neither there nor below cannot be told.
 */
export async function followedSet(
  disk: Disk,
  { from, to }: { readonly from: string; readonly to: string },
  maps: readonly RelatedMap[],
): Promise<FollowedSet> {
  const moved = new Map<string, string>();
  const left = new Map<string, string>();
  for (const member of maps) {
    const before = await placeOfMember(disk, from, member.file);
    const beside = await placeOfMember(disk, to, member.file);
    if (before === null || before === beside || (beside !== null && (await isThere(disk, beside)))) continue;
    const name = await nameOfMember(disk, to, before);
    if (name === null) left.set(member.file, memberName(member));
    else moved.set(member.file, name);
  }
  return { moved: [...moved].map(([old, now]) => ({ from: old, to: now })), left: [...left.values()] };
}

async function isThere(disk: Disk, place: string): Promise<boolean> {
  return (await factsIfThere(disk, place).catch(() => null)) !== null;
}

/** Where that is without links; of what is missing, as far as its folders are there. */
async function realPlace(disk: Pick<Disk, 'realpath'>, place: string): Promise<string> {
  try {
    return await disk.realpath(place);
  } catch {
    const folder = path.dirname(place);
    return folder === place ? place : path.join(await realPlace(disk, folder), path.basename(place));
  }
}
