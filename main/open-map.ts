import path from 'node:path';
import type { OpenAnswer } from '../shared/ipc/contract.ts';
import { askAboutBigMap } from './dialogs.ts';
import { factsIfThere } from './documents/disk.ts';
import { DocumentSession } from './documents/document-session.ts';
import type { MapWindow } from './map-windows.ts';
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
  const answer = await openMap(shell, place, window);
  if (typeof answer === 'string') return;
  if (window === null) shell.windows.open(null, answer);
  else window.say(answer);
}

async function openNow(shell: Shell, place: string, window: MapWindow | null): Promise<OpenAnswer> {
  const real = await shell.care.disk.realpath(place).catch(() => place);
  const other = shell.windows.withFile(real);
  if (other !== null) {
    other.toFront();
    return 'elsewhere';
  }
  if (window !== null && !(await mayBeThatBig(shell, real, window))) return 'cancelled';
  const opened = await DocumentSession.open(shell.care, real);
  if (!opened.ok) return opened.error;
  const document = opened.value;
  document.view = shell.recents.viewOf(real);
  shell.windows.present(document, window);
  await shell.recents.add({ path: real, title: document.map.title, view: document.view });
  return 'opened';
}

async function mayBeThatBig({ care, t }: Shell, place: string, window: MapWindow): Promise<boolean> {
  const facts = await factsIfThere(care.disk, place).catch(() => null);
  if (facts === null || facts.size <= BIG) return true;
  return askAboutBigMap(window.browser, t(), path.basename(place));
}
