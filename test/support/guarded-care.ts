import path from 'node:path';
import { type Backups, createBackups } from '../../main/documents/backups.ts';
import type { Clock } from '../../main/documents/clock.ts';
import type { Disk } from '../../main/documents/disk.ts';
import type { DocumentCare } from '../../main/documents/document-care.ts';
import { Journals } from '../../main/documents/journals.ts';
import { recoverableOf } from '../../main/documents/recoverable.ts';
import { RecoveryFolder } from '../../main/documents/recovery-folder.ts';
import { versionGuard } from '../../main/documents/version-guard.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { fakeClock } from './fake-clock.ts';
import { editIn } from './titled-file.ts';

export type Guarded = { readonly care: DocumentCare; readonly backups: Backups; readonly journals: Journals };

/** The care that the app gives its documents: versions and a crash journal in that folder of its own. */
export function guardedCare(disk: Disk, own: string, clock: Clock = fakeClock()): Guarded {
  const ports = { disk, clock, version: 'test', logError: () => undefined };
  const backups = createBackups(disk, clock, path.join(own, 'backups'));
  const journals = new Journals(ports, recoveryFolder(disk, own));
  const guards = [versionGuard({ ...ports, backups }), journals.guard.bind(journals)];
  return { care: { disk, clock, guards }, backups, journals };
}

async function recoverableMaps(disk: Disk, own: string): Promise<readonly JourneyMap[]> {
  const left = await recoveryFolder(disk, own).list();
  const found = await Promise.all(left.map(({ sitting }) => recoverableOf(disk, sitting)));
  return found.flatMap((recoverable) => (recoverable === null ? [] : [recoverable.map]));
}

/** Whether the app would offer anything if it started now. */
export async function isRecoverable(disk: Disk, own: string): Promise<boolean> {
  return (await recoverableMaps(disk, own)).length > 0;
}

/** The latest edit that the app would show or offer: see `editIn`. A map that is no whole one counts as none. */
export async function latestEdit(disk: Disk, own: string, inFile: number | null, map?: JourneyMap): Promise<number> {
  const offered = (await recoverableMaps(disk, own)).map((found) => editIn(writeMap(found, {}), map) ?? 0);
  return Math.max(inFile ?? 0, ...offered);
}

function recoveryFolder(disk: Disk, own: string): RecoveryFolder {
  return new RecoveryFolder({ disk, clock: fakeClock(), logError: () => undefined }, path.join(own, 'recovery'));
}
