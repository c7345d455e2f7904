import type { CallAnswers, Handlers } from '../../shared/ipc/contract.ts';
import type { MapFile } from '../../shared/file/read-map.ts';
import { countChanges } from '../../shared/map/count-changes.ts';
import { LIMITS } from '../../shared/map/journey-map.ts';
import { mapSketch } from '../../shared/map-sketch.ts';
import { momentText } from '../../shared/moment-text.ts';
import type { VersionsOf } from '../documents/backup-folders.ts';
import { DocumentSession } from '../documents/document-session.ts';
import { mapBytes } from '../documents/map-bytes.ts';
import { saveFailureOf } from '../documents/save-failure.ts';
import { mapIn } from '../documents/version-guard.ts';
import { saveMapAs } from '../save-map.ts';
import type { Shell } from '../shell.ts';
import { documentOf, mapWindow, type WindowContext } from './window-context.ts';

type Names = Extract<keyof Handlers<WindowContext>, `versions.${string}`>;

export function versionHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  const { backups } = shell;
  return {
    'versions.list': async (context, handle) => {
      const of = versionsOf(documentOf(context, handle));
      return of === null ? [] : backups.list(of);
    },
    'versions.details': async (context, handle, id) => {
      const document = documentOf(context, handle);
      const version = await readVersionOf(shell, document, id);
      if (version === null) return null;
      const { map } = version;
      return { notes: map.notes.length, sketch: mapSketch(map), since: countChanges(map, document.map) };
    },
    'versions.look': async (context, handle, id) => {
      const version = await readVersionOf(shell, documentOf(context, handle), id);
      return version?.map ?? null;
    },
    'versions.keep': (context, handle, name) => keepVersion(shell, context, documentOf(context, handle), name),
    'versions.open': (context, handle, id) => openVersion(shell, documentOf(context, handle), id),
    'versions.delete': async (context, handle, id) => {
      const of = versionsOf(documentOf(context, handle));
      return of === null ? 'deleted' : ((await backups.remove(of, id)) ?? 'deleted');
    },
  };
}

/** A map that has no file yet has no versions either. */
function versionsOf({ map, path }: DocumentSession): VersionsOf | null {
  return path === null ? null : { map: map.id, path };
}

async function readVersionOf({ backups }: Shell, document: DocumentSession, id: string): Promise<MapFile | null> {
  const of = versionsOf(document);
  const bytes = of === null ? null : await backups.read(of, id);
  return bytes === null ? null : mapIn(bytes);
}

async function keepVersion(
  shell: Shell,
  context: WindowContext,
  document: DocumentSession,
  name: string,
): Promise<CallAnswers['versions.keep']> {
  // Taken before anything is asked: the hand may go on meanwhile.
  const bytes = await mapBytes(document.contents).catch(saveFailureOf);
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (document.path === null) {
    const saved = await saveMapAs(shell, mapWindow(context), document);
    if (saved !== 'saved') return saved;
  }
  const of = versionsOf(document);
  if (of === null) return 'cancelled';
  return (await shell.backups.keep(of, { why: 'checkpoint', bytes, name })) ?? 'kept';
}

/** Opens an earlier state as a new map in a window of its own: what is there now is never written over. */
async function openVersion(shell: Shell, document: DocumentSession, id: string): Promise<CallAnswers['versions.open']> {
  const of = versionsOf(document);
  const facts = of === null ? [] : await shell.backups.list(of);
  const saved = facts.find((version) => version.id === id)?.saved ?? '';
  const version = await readVersionOf(shell, document, id);
  if (version === null) return 'unreadable';
  const t = shell.t();
  const own = version.map.title === '' ? t('dialog.untitled') : version.map.title;
  const time = momentText(saved, shell.settings.value().language);
  const title = t('versions.copyTitle', { title: own.slice(0, LIMITS.text / 2), time });
  shell.windows.open(DocumentSession.untitled(shell.care, { ...version, map: { ...version.map, title } }));
  return 'opened';
}
