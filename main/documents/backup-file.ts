import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { LARGEST_FILE } from '../../shared/file/format.ts';
import { VERSION_ID, VERSION_REASONS, type Version, type VersionReason } from '../../shared/version.ts';
import type { Disk } from './disk.ts';

/**
 * The file of one version: the bytes of a map's file, compressed. Its name alone says when and why it was kept, so that
 * a version is still one when the list of its folder is lost.
 */
const EXTENSION = '.journey.gz';

const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);

export function newVersionId(kept: Date, why: VersionReason): string {
  return `${kept.toISOString().replace(/[-:.]/g, '')}-${why}-${randomBytes(4).toString('hex')}`;
}

export function placeOfVersion(folder: string, id: string): string {
  return path.join(folder, `${id}${EXTENSION}`);
}

/** The version that a file of this name is, as far as the name tells, or null where it is none. */
export function versionNamed(name: string): Omit<Version, 'size'> | null {
  if (!name.endsWith(EXTENSION)) return null;
  const id = name.slice(0, -EXTENSION.length);
  const [, year, month, day, hour, minute, second, rest, reason] = VERSION_ID.exec(id) ?? [];
  const why = VERSION_REASONS.find((known) => known === reason);
  const kept = `${year}-${month}-${day}T${hour}:${minute}:${second}.${rest}Z`;
  if (why === undefined || Number.isNaN(Date.parse(kept))) return null;
  return { id, kept, saved: kept, why, name: '' };
}

export function packed(bytes: Uint8Array): Promise<Uint8Array> {
  return gzip(bytes);
}

/** The bytes that were kept; null where the file is gone or damaged, or would unpack into more than a map may hold. */
export async function readVersion(disk: Disk, place: string): Promise<Uint8Array | null> {
  try {
    if ((await disk.facts(place)).size > LARGEST_FILE) return null;
    return await gunzip(await disk.read(place), { maxOutputLength: LARGEST_FILE });
  } catch {
    return null;
  }
}
