import type { SaveAnswer } from '../shared/ipc/calls/document-calls.ts';
import type { SaveFailure } from '../shared/ipc/document-status.ts';
import { askAboutChanges, askAfterFailure } from './dialogs.ts';
import type { LettingGo } from './documents/document-care.ts';
import type { DocumentSession } from './documents/document-session.ts';
import type { MapWindow } from './map-window.ts';
import { saveMap, saveMapAs } from './save-map.ts';
import type { Shell } from './shell.ts';
import { takeUpDraft } from './take-up-draft.ts';

const asking = new Set<MapWindow>();

/** How the window's map may go: nothing is unsaved, it was saved now, or the person lets the changes go. null: not. */
export async function howToLetGo(shell: Shell, window: MapWindow): Promise<LettingGo | null> {
  // A second click on the close button asks nothing new.
  if (asking.has(window)) return null;
  asking.add(window);
  try {
    return window.document === null ? 'clean' : await finishAndSave(shell, window, window.document);
  } finally {
    asking.delete(window);
  }
}

/** Whatever the page was at is in the map then. What a page that hangs was told is taken from the journal. */
async function finish(shell: Shell, window: MapWindow): Promise<void> {
  await window.finish(shell.care.disk.wait);
  if (window.document !== null) takeUpDraft(shell, window.document);
}

async function finishAndSave(shell: Shell, window: MapWindow, document: DocumentSession): Promise<LettingGo | null> {
  // The hand may go on while the disk is busy or a question stands: nothing is waited for between this end and the look.
  for (;;) {
    await document.settled();
    await finish(shell, window);
    if (!document.hasUnsavedChanges()) return 'clean';
    const ending = await savedOrAsked(shell, window, document);
    if (ending !== 'saved') return ending;
  }
}

function savesItself({ settings }: Shell, document: DocumentSession): boolean {
  return document.mayWrite && settings.value().autosave !== 'off';
}

/** A map that saves itself needs no question, unless the save fails. */
async function savedOrAsked(
  shell: Shell,
  window: MapWindow,
  document: DocumentSession,
): Promise<'saved' | LettingGo | null> {
  let answer: SaveAnswer;
  if (savesItself(shell, document)) answer = await saveMap(shell, window, document);
  else {
    window.toFront();
    const choice = await askAboutChanges(window.browser, shell.t(), nameOf(shell, document));
    if (choice !== 'save') return choice === 'drop' ? 'clean' : null;
    // What may be written goes into its own file, what has none asks for one.
    answer = await (document.path === null || document.mayWrite ? saveMap : saveMapAs)(shell, window, document);
  }
  if (answer === 'cancelled') return null;
  return answer === 'saved' ? answer : afterFailure(shell, window, { document, failure: answer });
}

type Failed = { readonly document: DocumentSession; readonly failure: SaveFailure };

async function afterFailure(
  shell: Shell,
  window: MapWindow,
  { document, failure }: Failed,
): Promise<'saved' | LettingGo | null> {
  const name = nameOf(shell, document);
  for (let reason = failure; ; ) {
    window.toFront();
    const isRecoverable = await shell.journals.isSafe(document.handle);
    const next = await askAfterFailure(window.browser, shell.t(), { name, failure: reason, isRecoverable });
    if (next === 'cancel') return null;
    // The hand may have gone on, and the journal's disk may be full by now.
    if (next === 'leave' && isRecoverable && !(await shell.journals.isSafe(document.handle))) continue;
    if (next === 'leave') return isRecoverable ? 'for-recovery' : 'clean';
    const answer = await (next === 'retry' ? saveMap : saveMapAs)(shell, window, document);
    if (answer === 'saved') return answer;
    // Who finds no other place is asked again.
    if (answer !== 'cancelled') reason = answer;
  }
}

function nameOf({ t }: Shell, { status, map }: DocumentSession): string {
  return status.name ?? (map.title === '' ? t()('dialog.untitled') : map.title);
}

/** Lets the map go before the window closes, and closes it then. */
export function askOnClose(shell: Shell, window: MapWindow): void {
  window.browser.on('close', (event) => {
    if (window.isFree) return;
    event.preventDefault();
    // It closes by itself once its map has gone.
    if (window.document === null) return;
    void howToLetGo(shell, window).then(async (how) => {
      if (how === null) return;
      await letGo(shell, window, how);
      if (!window.browser.isDestroyed()) window.browser.close();
    });
  });
}

export async function letGo({ recents }: Shell, window: MapWindow, how: LettingGo): Promise<void> {
  const { document } = window;
  await window.letGo(how);
  if (document !== null && document.path !== null) await recents.rememberTitle(document.path, document.savedMap.title);
}

/** Whether all maps went. None goes before the last has agreed, in the state that was agreed to. */
export async function letGoOfAll(shell: Shell): Promise<boolean> {
  const agreed = new Map<MapWindow, { readonly map: unknown; readonly how: LettingGo }>();
  const left = (): MapWindow[] => withMaps(shell).filter((window) => agreed.get(window)?.map !== window.document?.map);
  while (left().length > 0) {
    for (const window of left()) {
      const how = await howToLetGo(shell, window);
      if (how === null) return false;
      agreed.set(window, { map: window.document?.map, how });
    }
    // While a question stood in one window, something may have been begun in another.
    await Promise.all(withMaps(shell).map((window) => finish(shell, window)));
  }
  await Promise.all([...agreed].map(([window, { how }]) => letGo(shell, window, how)));
  return true;
}

/** The computer goes off and waits for nobody: what can be saved is, what can't is kept for recovery. */
export async function letGoUnasked(shell: Shell): Promise<void> {
  await Promise.all(
    withMaps(shell).map(async (window) => {
      await finish(shell, window);
      const { document } = window;
      if (document === null) return;
      if (savesItself(shell, document)) await document.save();
      await letGo(shell, window, document.hasUnsavedChanges() ? 'for-recovery' : 'clean');
    }),
  );
}

/** Also those that are just being let go. */
export function hasOpenMaps({ windows }: Shell): boolean {
  return windows.all.some(({ isFree }) => !isFree);
}

function withMaps({ windows }: Shell): MapWindow[] {
  return windows.all.filter(({ document }) => document !== null);
}
