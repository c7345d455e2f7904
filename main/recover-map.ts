import path from 'node:path';
import type { RecoveredFile } from '../shared/ipc/opened-document.ts';
import type { RecoverAnswer, RecoverableMap } from '../shared/ipc/recoverable-map.ts';
import { changesBetween } from '../shared/map/changes.ts';
import { mapSketch } from '../shared/map-sketch.ts';
import { letGo } from './close-map.ts';
import { DocumentSession } from './documents/document-session.ts';
import { type Recoverable, recoverableOf } from './documents/recoverable.ts';
import type { Left } from './documents/recovery-folder.ts';
import type { MapWindow } from './map-window.ts';
import { inTurnOfOpening } from './open-map.ts';
import type { Shell } from './shell.ts';

/** The maps that the app had open when it died. What is safe in its file by now is cleared away. */
export async function recoverableMaps({ recovery, care }: Shell): Promise<readonly RecoverableMap[]> {
  const maps: RecoverableMap[] = [];
  for (const left of await recovery.list()) {
    const found = await recoverableOf(care.disk, left.sitting);
    if (found !== null) maps.push(listed(left, found));
    else if (!left.discarded) await recovery.forget(left.id);
  }
  return maps;
}

function listed({ id, sitting, discarded }: Left, { map, changes, typing, path: place }: Recoverable): RecoverableMap {
  return {
    recovery: id,
    title: map.title,
    file: place === null ? null : { name: path.basename(place), folder: path.basename(path.dirname(place)) },
    changed: sitting.at,
    changes,
    typing,
    sketch: mapSketch(map),
    discarded,
  };
}

/** Opens a map as it was when the app died, in that window where it shows none. Nothing is written to its file yet. */
export function recoverMap(shell: Shell, id: string, window: MapWindow): Promise<RecoverAnswer> {
  return inTurnOfOpening(async () => {
    const left = await shell.recovery.find(id);
    const found = left === null ? null : await recoverableOf(shell.care.disk, left.sitting);
    if (left === null || found === null) return 'gone';
    const other = found.path === null ? null : shell.windows.withFile(found.path);
    const document = await broughtBack(shell, {
      left,
      found,
      isOpen: other !== null && !(await emptied(shell, other)),
    });
    shell.windows.present(document, other?.document === null ? other : window);
    // Its own journal holds it now; until then the old one stays.
    if (await shell.journals.isSafe(document.handle)) await shell.recovery.forget(id);
    return 'opened';
  });
}

/** Whoever starts the app with the file itself has the older state before them: it makes room for the later one. */
async function emptied(shell: Shell, window: MapWindow): Promise<boolean> {
  await window.finish(shell.care.disk.wait);
  const { document } = window;
  if (document === null || document.hasUnsavedChanges()) return false;
  await letGo(shell, window, 'clean');
  return true;
}

type Bringing = { readonly left: Left; readonly found: Recoverable; readonly isOpen: boolean };

async function broughtBack(shell: Shell, { left, found, isOpen }: Bringing): Promise<DocumentSession> {
  const { care, journals, recents } = shell;
  const { path: place } = found;
  const asCopy = (file: RecoveredFile): DocumentSession => {
    const copy = DocumentSession.rescued(care, { map: found.map, envelope: left.sitting.envelope });
    journals.carryOver(copy.handle, found.changes + Number(found.typing));
    copy.arrivesAs({ kind: 'recovered', file });
    return copy;
  };
  if (place === null) return asCopy('none');
  if (found.file !== 'as-left') return asCopy(found.file);
  if (isOpen) return asCopy('open-elsewhere');
  const opened = await DocumentSession.open(care, place);
  if (!opened.ok) return asCopy('unreadable');
  const document = opened.value;
  if (document.fileHash !== found.hash) {
    // Somebody has been quicker.
    await document.letGo('clean');
    return asCopy('changed');
  }
  document.view = recents.viewOf(place);
  // All of them come as one.
  journals.carryOver(document.handle, Math.max(0, found.changes + Number(found.typing) - 1));
  document.changeHere(changesBetween(document.map, found.map));
  document.arrivesAs({ kind: 'recovered', file: 'as-left' });
  await recents.add({ path: place, title: found.map.title, view: document.view });
  return document;
}
