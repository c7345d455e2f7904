import path from 'node:path';
import type { Arrival, RecoverAnswer, RecoverableMap } from '../shared/ipc/contract.ts';
import { changesBetween } from '../shared/map/changes.ts';
import { mapSketch } from '../shared/map-sketch.ts';
import { DocumentSession } from './documents/document-session.ts';
import { type Recoverable, recoverableOf } from './documents/recoverable.ts';
import type { Left } from './documents/recovery-folder.ts';
import type { MapWindow } from './map-windows.ts';
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

function listed({ id, sitting, discarded }: Left, { map, changes, path: place }: Recoverable): RecoverableMap {
  const file = place === null ? null : { name: path.basename(place), folder: path.basename(path.dirname(place)) };
  return { recovery: id, title: map.title, file, changed: sitting.at, changes, sketch: mapSketch(map), discarded };
}

/** Opens a map as it was when the app died, in that window where it shows none. Nothing is written to its file yet. */
export function recoverMap(shell: Shell, id: string, window: MapWindow): Promise<RecoverAnswer> {
  return inTurnOfOpening(async () => {
    const left = await shell.recovery.find(id);
    const found = left === null ? null : await recoverableOf(shell.care.disk, left.sitting);
    if (left === null || found === null) return 'gone';
    const document = await broughtBack(shell, left, found);
    shell.windows.present(document, window);
    // Its own journal holds it now; until then the old one stays.
    if (await shell.journals.isSafe(document.handle)) await shell.recovery.forget(id);
    return 'opened';
  });
}

async function broughtBack(shell: Shell, { sitting }: Left, found: Recoverable): Promise<DocumentSession> {
  const asCopy = (file: Extract<Arrival, { kind: 'recovered' }>['file']): DocumentSession => {
    const copy = DocumentSession.rescued(shell.care, { map: found.map, envelope: sitting.envelope });
    copy.arrivesAs({ kind: 'recovered', file });
    return copy;
  };
  if (found.path === null) return asCopy('none');
  if (found.file !== 'as-left') return asCopy(found.file);
  if (shell.windows.withFile(found.path) !== null) return asCopy('open-elsewhere');
  const opened = await DocumentSession.open(shell.care, found.path);
  if (!opened.ok) return asCopy('unreadable');
  const document = opened.value;
  document.view = shell.recents.viewOf(found.path);
  document.change(1, changesBetween(document.map, found.map));
  document.arrivesAs({ kind: 'recovered', file: 'as-left' });
  await shell.recents.add({ path: found.path, title: found.map.title, view: document.view });
  return document;
}
