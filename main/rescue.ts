import { randomUUID } from 'node:crypto';
import { LARGEST_FILE } from '../shared/file/format.ts';
import type { OpenFailure, RescueWay } from '../shared/file/open-failure.ts';
import type { MapFile } from '../shared/file/read-map.ts';
import type { Salvage } from '../shared/salvage/salvage.ts';
import { readBytes, salvageBytes } from './documents/reading.ts';
import { recoverableOf } from './documents/recoverable.ts';
import type { Shell } from './shell.ts';

/** The files that did not open, by what the windows know them by. */
const refused = new Map<string, string>();
/** Nobody goes back further. */
const MOST = 50;

/** The refusal, with what can be had instead of the file. The file itself is only read. */
export async function withRescue(shell: Shell, place: string, failure: OpenFailure): Promise<OpenFailure> {
  if (failure.code === 'missing') return failure;
  const id = randomUUID();
  refused.set(id, place);
  for (const oldest of [...refused.keys()].slice(0, -MOST)) refused.delete(oldest);
  return { ...failure, rescue: { id, ways: await waysFor(shell, place, failure) } };
}

async function waysFor(shell: Shell, place: string, { code }: OpenFailure): Promise<readonly RescueWay[]> {
  const journal = await journalOf(shell, place);
  const backup = await newestGood(shell, place);
  const found = code === 'too-new' ? null : await salvageFile(shell, place);
  const ways: RescueWay[] = [];
  if (journal !== null) ways.push({ kind: 'journal', notes: journal.notes, saved: journal.saved });
  if (backup !== null) ways.push({ kind: 'backup', notes: backup.contents.map.notes.length, saved: backup.saved });
  if (found !== null) ways.push({ kind: 'salvage', notes: found.report.kept.notes, saved: null });
  return ways;
}

/** The journal of a sitting at this file that the app did not live to end. */
export async function journalOf(
  { recovery, care }: Shell,
  place: string,
): Promise<{ id: string; notes: number; saved: string } | null> {
  for (const { id, sitting } of await recovery.list().catch(() => [])) {
    if (!sitting.marks.some((mark) => mark.path === place)) continue;
    const found = await recoverableOf(care.disk, sitting);
    if (found !== null) return { id, notes: found.map.notes.length, saved: sitting.at };
  }
  return null;
}

/** The newest version kept of the file that is a sound map; older ones are looked for as long as they are not. */
export async function newestGood(
  { backups }: Shell,
  place: string,
): Promise<{ contents: MapFile; saved: string } | null> {
  const of = { map: null, path: place };
  for (const { id, saved } of await backups.list(of).catch(() => [])) {
    const bytes = await backups.read(of, id).catch(() => null);
    const read = bytes === null ? null : await readBytes(bytes, '');
    if (read?.ok === true) return { contents: read.value, saved };
  }
  return null;
}

/** What can be read of a file that does not open; null: nothing. */
export async function salvageFile({ care: { disk }, settings }: Shell, place: string): Promise<Salvage | null> {
  const facts = await disk.facts(place).catch(() => null);
  if (facts === null || !facts.isFile || facts.size > LARGEST_FILE) return null;
  const bytes = await disk.read(place).catch(() => null);
  return bytes === null || bytes.length > LARGEST_FILE ? null : salvageBytes(bytes, settings.value().language);
}

/** The file that a refusal was about. */
export function placeRefused(id: string): string {
  const place = refused.get(id);
  if (place === undefined) throw new Error('no such refusal');
  return place;
}
