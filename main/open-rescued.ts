import type { RescueKind } from '../shared/file/open-failure.ts';
import type { OpenAnswer } from '../shared/ipc/calls/document-calls.ts';
import { DocumentSession } from './documents/document-session.ts';
import type { MapWindow } from './map-window.ts';
import { recoverMap } from './recover-map.ts';
import { journalOf, newestGood, placeRefused, salvageFile } from './rescue.ts';
import type { Shell } from './shell.ts';

/** Opens what was offered in place of a file that did not open, as a new map. That file is never written to. */
export async function openRescued(shell: Shell, id: string, kind: RescueKind, window: MapWindow): Promise<OpenAnswer> {
  const place = placeRefused(id);
  if (kind === 'journal') {
    const journal = await journalOf(shell, place);
    const answer = journal === null ? 'gone' : await recoverMap(shell, journal.id, window);
    if (answer !== 'gone') return answer;
    throw new Error('the journal is no longer there');
  }
  const document = await (kind === 'backup' ? fromBackup(shell, place) : fromItself(shell, place));
  if (document === null) throw new Error(`the ${kind} is no longer there`);
  shell.windows.present(document, window);
  return 'opened';
}

async function fromBackup(shell: Shell, place: string): Promise<DocumentSession | null> {
  const backup = await newestGood(shell, place);
  if (backup === null) return null;
  const document = DocumentSession.rescued(shell.care, backup.contents);
  document.arrivesAs({ kind: 'backup', saved: backup.saved });
  return document;
}

async function fromItself(shell: Shell, place: string): Promise<DocumentSession | null> {
  const found = await salvageFile(shell, place);
  if (found === null) return null;
  const document = DocumentSession.rescued(shell.care, found.file);
  document.arrivesAs({ kind: 'salvaged', report: found.report });
  return document;
}
