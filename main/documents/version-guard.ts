import { LARGEST_FILE, VERSION } from '../../shared/file/format.ts';
import { type MapFile, readMapBytes } from '../../shared/file/read-map.ts';
import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { VersionReason } from '../../shared/version.ts';
import type { Backups } from './backups.ts';
import { type Clock, hasPassed } from './clock.ts';
import { type Disk, type FileFacts, factsIfThere } from './disk.ts';
import type { DocumentGuard, GuardedDocument, Replacing } from './document-care.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { saveFailureOf } from './save-failure.ts';

const HOUR_MS = 3_600_000;

export type VersionGuardPorts = {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly backups: Backups;
  readonly logError: (what: string, error: unknown) => void;
};

/**
 * Keeps what lies in a map's file before a save replaces it: with the first save, and then when an hour has passed. A
 * backup that fails stops no save, but for the first one in a new format: the old file could not be had again.
 */
export function versionGuard(ports: VersionGuardPorts): (document: GuardedDocument) => DocumentGuard {
  const { disk, clock, backups, logError } = ports;
  return (document) => {
    /** The file that was looked after last, and when something of it was kept. */
    let last: { readonly path: string; readonly at: number } | null = null;

    async function keepWhatLies({ path: place, isChosen }: Replacing, facts: FileFacts): Promise<SaveFailure | null> {
      const bytes = await disk.read(place);
      const { id } = document.contents.map;
      const why = reasonFor(bytes, { id, isOwn: document.path === place, isFirst: last?.path !== place, isChosen });
      const saved = new Date(Number(facts.mtimeNs / 1_000_000n));
      const failed = await backups.keep({ map: id, path: place }, { why, bytes, saved });
      if (failed === null) return null;
      logError(`version not kept: ${failed.code} ${failed.what}`, null);
      return why === 'migration' ? failed : null;
    }

    /** Of what was overwritten in place only the newest is kept: the map saves itself every few seconds. */
    let overwritten: string | null = null;

    return {
      overwriting: async (place, bytes) => {
        const of = { map: document.contents.map.id, path: place };
        const failed = await backups.keep(of, { why: 'overwrite', bytes });
        if (failed !== null) return failed;
        const [newest] = await backups.list(of);
        const id = newest?.why === 'overwrite' ? newest.id : null;
        if (overwritten !== null && id !== null && overwritten !== id) await backups.remove(of, overwritten);
        overwritten = id ?? overwritten;
        return null;
      },
      replacing: async (target) => {
        const { path: place, isChosen } = target;
        const now = clock.now().getTime();
        if (!isChosen && last?.path === place && !hasPassed(last.at, now, HOUR_MS)) return null;
        try {
          const facts = await factsIfThere(disk, place);
          // What is larger than any map is none: the person has said that it may be replaced.
          const isMap = facts !== null && facts.isFile && facts.size <= LARGEST_FILE;
          const failed = isMap ? await keepWhatLies(target, facts) : null;
          if (failed === null) last = { path: place, at: now };
          return failed;
        } catch (error) {
          // The save will say what is wrong with the file.
          logError(`version not kept: ${saveFailureOf(error).code}`, error);
          return null;
        }
      },
    };
  };
}

type About = { readonly id: string; readonly isOwn: boolean; readonly isFirst: boolean; readonly isChosen: boolean };

function reasonFor(bytes: Uint8Array, { id, isOwn, isFirst, isChosen }: About): VersionReason {
  if (!isFirst) return isChosen ? 'replaced' : 'hour';
  if (!isOwn) return mapIn(bytes)?.map.id === id ? 'session' : 'replaced';
  const version = formatOf(bytes);
  return version !== null && version < VERSION ? 'migration' : 'session';
}

/** The version of the format that the bytes say they are in, or null where they say none. */
function formatOf(bytes: Uint8Array): number | null {
  try {
    const file: unknown = JSON.parse(decodeUtf8(bytes)?.replace(/^\ufeff/, '') ?? '');
    if (typeof file !== 'object' || file === null || !('version' in file)) return null;
    return typeof file.version === 'number' ? file.version : null;
  } catch {
    return null;
  }
}

/** The map that the bytes of a file hold, or null where they hold none that can be read. */
export function mapIn(bytes: Uint8Array): MapFile | null {
  const read = readMapBytes(bytes, '', decodeUtf8);
  return read.ok ? read.value : null;
}
