import type { SaveAnswer } from '../shared/ipc/contract.ts';
import { askAboutChanges, askAfterFailure } from './dialogs.ts';
import type { DocumentSession } from './documents/document-session.ts';
import type { MapWindow } from './map-windows.ts';
import { saveMap, saveMapAs } from './save-map.ts';
import type { Shell } from './shell.ts';

const asking = new Set<MapWindow>();

/** Whether the window's map may go: nothing is unsaved, it was saved now, or the person lets the changes go. */
export async function mayLetGo(shell: Shell, window: MapWindow): Promise<boolean> {
  // A second click on the close button asks nothing new.
  if (asking.has(window)) return false;
  asking.add(window);
  try {
    return window.document === null || (await askAndSave(shell, window, window.document));
  } finally {
    asking.delete(window);
  }
}

async function askAndSave(shell: Shell, window: MapWindow, document: DocumentSession): Promise<boolean> {
  await window.finish(shell.disk.wait);
  await document.settled();
  if (!document.hasUnsavedChanges()) return true;
  const name = nameOf(shell, document);
  window.toFront();
  const choice = await askAboutChanges(window.browser, shell.t(), name);
  if (choice !== 'save') return choice === 'drop';
  let answer: SaveAnswer = await saveMap(shell, window, document);
  while (typeof answer !== 'string') {
    const next = await askAfterFailure(window.browser, shell.t(), { name, failure: answer });
    if (next === 'cancel') return false;
    answer = await (next === 'retry' ? saveMap : saveMapAs)(shell, window, document);
  }
  // The hand may have gone on while the disk was busy.
  return answer === 'saved' && !document.hasUnsavedChanges();
}

function nameOf({ t }: Shell, { status, map }: DocumentSession): string {
  return status.name ?? (map.title === '' ? t()('dialog.untitled') : map.title);
}

/** Asks before the window closes, and closes it then. */
export function askOnClose(shell: Shell, window: MapWindow): void {
  window.browser.on('close', (event) => {
    if (window.mayClose || window.document === null) return;
    event.preventDefault();
    void mayLetGo(shell, window).then((may) => {
      if (!may) return;
      window.mayClose = true;
      window.browser.close();
    });
  });
}

/** Asks in each window, and says whether all may go. Nothing is closed before the last has agreed. */
export async function mayQuit(shell: Shell): Promise<boolean> {
  for (const window of shell.windows.all) {
    if (!(await mayLetGo(shell, window))) return false;
  }
  return true;
}

export function hasOpenMaps({ windows }: Shell): boolean {
  return windows.all.some(({ document, mayClose }) => !mayClose && document !== null);
}
