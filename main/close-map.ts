import type { SaveAnswer } from '../shared/ipc/contract.ts';
import { askAboutChanges, askAfterFailure } from './dialogs.ts';
import type { LettingGo } from './documents/document-care.ts';
import type { DocumentSession } from './documents/document-session.ts';
import type { MapWindow } from './map-windows.ts';
import { saveMap, saveMapAs } from './save-map.ts';
import type { Shell } from './shell.ts';

const asking = new Set<MapWindow>();

/** How the window's map may go: nothing is unsaved, it was saved now, or the person lets the changes go. null: not. */
export async function howToLetGo(shell: Shell, window: MapWindow): Promise<LettingGo | null> {
  // A second click on the close button asks nothing new.
  if (asking.has(window)) return null;
  asking.add(window);
  try {
    return window.document === null ? 'clean' : await askAndSave(shell, window, window.document);
  } finally {
    asking.delete(window);
  }
}

async function askAndSave(shell: Shell, window: MapWindow, document: DocumentSession): Promise<LettingGo | null> {
  await window.finish(shell.care.disk.wait);
  await document.settled();
  if (!document.hasUnsavedChanges()) return 'clean';
  const name = nameOf(shell, document);
  window.toFront();
  const choice = await askAboutChanges(window.browser, shell.t(), name);
  if (choice !== 'save') return choice === 'drop' ? 'clean' : null;
  let answer: SaveAnswer = await saveMap(shell, window, document);
  while (typeof answer !== 'string') {
    const next = await askAfterFailure(window.browser, shell.t(), { name, failure: answer });
    if (next === 'cancel') return null;
    answer = await (next === 'retry' ? saveMap : saveMapAs)(shell, window, document);
  }
  // The hand may have gone on while the disk was busy.
  return answer === 'saved' && !document.hasUnsavedChanges() ? 'clean' : null;
}

function nameOf({ t }: Shell, { status, map }: DocumentSession): string {
  return status.name ?? (map.title === '' ? t()('dialog.untitled') : map.title);
}

/** Asks before the window closes, and closes it then. */
export function askOnClose(shell: Shell, window: MapWindow): void {
  window.browser.on('close', (event) => {
    if (window.document === null) return;
    event.preventDefault();
    void howToLetGo(shell, window).then(async (how) => {
      if (how === null) return;
      await window.letGo(how);
      window.browser.close();
    });
  });
}

/** Asks in each window, and says whether all maps went. None goes before the last has agreed. */
export async function letGoOfAll(shell: Shell): Promise<boolean> {
  const agreed: [MapWindow, LettingGo][] = [];
  for (const window of shell.windows.all) {
    const how = await howToLetGo(shell, window);
    if (how === null) return false;
    agreed.push([window, how]);
  }
  await Promise.all(agreed.map(([window, how]) => window.letGo(how)));
  return true;
}

export function hasOpenMaps({ windows }: Shell): boolean {
  return windows.all.some(({ document }) => document !== null);
}
