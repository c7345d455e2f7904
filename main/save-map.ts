import path from 'node:path';
import type { FollowedSet } from '../shared/commands/set-commands.ts';
import type { SaveAnswer } from '../shared/ipc/calls/document-calls.ts';
import { askToReplace, askWhereToSave, MAP_EXTENSION, sayOpenElsewhere } from './dialogs.ts';
import { windowWith } from './open-map.ts';
import { factsIfThere, realPlace } from './documents/disk.ts';
import type { DocumentSession } from './documents/document-session.ts';
import { fileNameFor } from './file-name.ts';
import { followedSet } from './map-set.ts';
import { takePhotosAlong } from './photo-files.ts';
import type { MapWindow } from './map-window.ts';
import type { Shell } from './shell.ts';

/** Saves the window's map; one that has no file yet asks for its place. */
export async function saveMap(shell: Shell, window: MapWindow, document: DocumentSession): Promise<SaveAnswer> {
  if (document.path === null) return saveMapAs(shell, window, document);
  return (await document.save()) ?? remembered(shell, document);
}

export async function saveMapAs(shell: Shell, window: MapWindow, document: DocumentSession): Promise<SaveAnswer> {
  const place = await askForPlace(shell, window, document);
  if (place === null) return 'cancelled';
  // Before the map lies there, so that none of its photos is missed for a moment.
  await takePhotosAlong(shell.care.disk, document, place);
  return (await document.saveAs(place)) ?? remembered(shell, document);
}

/** The same, and tells what the other maps of its set are called from where it lies now. */
export async function saveMapWithSet(
  shell: Shell,
  window: MapWindow,
  document: DocumentSession,
): Promise<SaveAnswer | { readonly set: FollowedSet }> {
  const from = document.path;
  const answer = await saveMapAs(shell, window, document);
  const to = document.path;
  if (answer !== 'saved' || from === null || to === null) return answer;
  const set = await followedSet(shell.care.disk, { from, to }, document.map.maps);
  return set.moved.length + set.left.length === 0 ? answer : { set };
}

/** The list of recent maps shows the title that the file now holds. */
async function remembered({ recents }: Shell, { path: place, map, view }: DocumentSession): Promise<'saved'> {
  if (place !== null) await recents.add({ path: place, title: map.title, view });
  return 'saved';
}

async function askForPlace(shell: Shell, window: MapWindow, document: DocumentSession): Promise<string | null> {
  const t = shell.t();
  const name = fileNameFor(document.map.title, t('dialog.untitled'), MAP_EXTENSION);
  const proposed = document.path ?? name;
  const chosen = await askWhereToSave(window.browser, {
    title: t('dialog.saveAs'),
    kind: t('dialog.mapFiles'),
    proposed,
  });
  if (chosen === null) return null;
  const place = await realPlace(shell.care.disk, chosen.path).catch(() => chosen.path);
  const other = await windowWith(shell, place);
  if (other !== null && other !== window) {
    await sayOpenElsewhere(window.browser, t, path.basename(place));
    return null;
  }
  // The system asked about the name that was typed, not about the one with its extension.
  const isThere = !chosen.isAsChosen && (await factsIfThere(shell.care.disk, place).catch(() => null)) !== null;
  if (isThere && !(await askToReplace(window.browser, t, path.basename(place)))) return null;
  return place;
}
