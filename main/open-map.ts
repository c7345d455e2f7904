import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { OpenFailure } from '../shared/file/open-failure.ts';
import type { OpenAnswer } from '../shared/ipc/calls/document-calls.ts';
import { isForImport } from '../shared/import/import-format.ts';
import { offerOf } from './read-foreign.ts';
import { askAboutBigMap, askAboutHolder, type HowToOpen } from './dialogs.ts';
import { factsIfThere } from './documents/disk.ts';
import { DocumentSession } from './documents/document-session.ts';
import { LockFile, ownSelf } from './documents/lock-file.ts';
import { ViewedDocument } from './documents/viewed-document.ts';
import { isPdf, readMapFrom } from './map-in-pdf.ts';
import type { MapWindow } from './map-window.ts';
import { salvageFile, withRescue } from './rescue.ts';
import type { Shell } from './shell.ts';

const BIG = 16 * 1024 * 1024;

let lastOpening: Promise<unknown> = Promise.resolve();

/**
 * Opens a map's file in that window, or in a new one where it shows a map or is null. One at a time: two clicks on one
 * map open it once.
 */
export function openMap(shell: Shell, place: string, window: MapWindow | null): Promise<OpenAnswer> {
  return inTurnOfOpening(() => openNow(shell, place, window));
}

export function inTurnOfOpening<Answer>(open: () => Promise<Answer>): Promise<Answer> {
  const opening = lastOpening.then(open);
  lastOpening = opening.catch(() => undefined);
  return opening;
}

/** The same where no call of a window waits for the answer: a failure is said in that window, or in a new one. */
export async function openIn(shell: Shell, place: string, window: MapWindow | null): Promise<void> {
  if (isForImport(place)) {
    const asked = window ?? shell.windows.open(null);
    const offer = await offerOf(shell.care.disk, place);
    (asked.isThere ? asked : shell.windows.open(null)).offer(offer);
    return;
  }
  const answer = await openMap(shell, place, window);
  if (typeof answer === 'string') return;
  if (window?.isThere === true) window.say(answer);
  else shell.windows.open(null, answer);
}

async function openNow(shell: Shell, place: string, window: MapWindow | null): Promise<OpenAnswer> {
  const real = await shell.care.disk.realpath(place).catch(() => place);
  // A PDF is not the map's own file: what it carries comes as a map that has none yet.
  if (isPdf(real)) return openCopy(shell, real, window);
  const other = await windowWith(shell, real);
  if (other !== null) {
    other.toFront();
    return 'elsewhere';
  }
  if (window !== null && !(await mayBeThatBig(shell, real, window))) return 'cancelled';
  const how = await howToOpen(shell, real, window);
  if (how === 'cancel') return 'cancelled';
  return how === 'copy' ? openCopy(shell, real, window) : openFile(shell, real, { window, how });
}

/** The window that shows the map of that file already. */
export async function windowWith({ care, windows }: Shell, real: string): Promise<MapWindow | null> {
  const facts = await factsIfThere(care.disk, real).catch(() => null);
  return windows.withFile(real) ?? (facts === null ? null : windows.withSameFile(facts));
}

/** A map that somebody has open elsewhere asks first. What is no map, or is away, says so by itself. */
async function howToOpen({ care, t }: Shell, real: string, window: MapWindow | null): Promise<HowToOpen> {
  const now = care.clock.now();
  const lock = await new LockFile(care.disk, real, { id: randomUUID(), self: ownSelf(), now }).look(now);
  if (lock.kind !== 'theirs') return 'read-only';
  return askAboutHolder(window?.browser ?? null, t(), { name: path.basename(real), by: lock.by });
}

async function openCopy(shell: Shell, real: string, window: MapWindow | null): Promise<OpenAnswer> {
  const copy = await readMapFrom(shell.care.disk, real);
  if (!copy.ok) return copy.error;
  shell.windows.present(DocumentSession.untitled(shell.care, copy.value), window);
  return 'opened';
}

type Opening = { readonly window: MapWindow | null; readonly how: HowToOpen };

async function openFile(shell: Shell, real: string, { window, how }: Opening): Promise<OpenAnswer> {
  const opened = await DocumentSession.open(shell.care, real);
  const document = opened.ok ? opened.value : await inPlaceOf(shell, real, opened.error);
  if (!(document instanceof DocumentSession)) return document;
  document.view = shell.recents.viewOf(real);
  shell.windows.present(document, window);
  // The watch over the file respects whoever holds it, until it is told to take over.
  if (how === 'take-over') await shell.watches.answer(document.handle, how);
  await shell.recents.add({ path: real, title: document.map.title, view: document.view });
  return 'opened';
}

/** A map of a later version is shown as far as it is understood; any other refusal says what can be had instead. */
async function inPlaceOf(shell: Shell, real: string, failure: OpenFailure): Promise<DocumentSession | OpenFailure> {
  const newer = failure.code === 'too-new' ? await salvageFile(shell, real) : null;
  if (newer !== null) {
    const document = new ViewedDocument(shell.care, newer.file, real);
    document.arrivesAs({ kind: 'newer' });
    return document;
  }
  return withRescue(shell, real, failure);
}

async function mayBeThatBig({ care, t }: Shell, place: string, window: MapWindow): Promise<boolean> {
  const facts = await factsIfThere(care.disk, place).catch(() => null);
  if (facts === null || facts.size <= BIG) return true;
  return askAboutBigMap(window.browser, t(), path.basename(place));
}
