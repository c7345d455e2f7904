import { app, type BrowserWindow, ipcMain } from 'electron';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { prepareGround } from './ground.ts';
import type { Log } from './log.ts';
import type { OwnStores } from './own-stores.ts';
import { type Answer, serveIpc } from './serve-ipc.ts';
import { pathOf, type SecondStart } from './second-start.ts';
import { openWindow } from './window.ts';

/** What stands when the rest of main comes. */
export type Begun = {
  readonly log: Log;
  /** The folder of the app's own that can't be written to: see ensureOwnFolder. */
  readonly unwritable: string | null;
  readonly stores: OwnStores;
  /** The first one, whose page is on its way. */
  readonly window: BrowserWindow;
  /** Says how calls are answered from now on; what was asked before waits for it. */
  readonly answerWith: (answer: Answer) => void;
  /** The maps that were asked for so far; from now on nobody keeps them. */
  readonly takeAsked: () => readonly string[];
};

/**
 * The app as people know it. A second start hands its map over to the first one and ends. The first window is made, and
 * its page comes, before the rest of main is read.
 */
export async function beginWithWindows(
  place: string | null,
  beginning: Pick<Begun, 'log' | 'unwritable'>,
): Promise<void> {
  const first: SecondStart = { path: place === null ? null : path.resolve(place) };
  if (!app.requestSingleInstanceLock(first)) return app.quit();
  const asked: string[] = first.path === null ? [] : [first.path];
  // macOS says which map was double-clicked before the app is ready.
  const keepFile = (event: { preventDefault: () => void }, file: string): void => {
    event.preventDefault();
    asked.push(file);
  };
  const keepSecond = (_event: unknown, _argv: unknown, _folder: unknown, second: unknown): void => {
    const file = pathOf(second);
    if (file !== null) asked.push(file);
  };
  app.on('open-file', keepFile);
  app.on('second-instance', keepSecond);
  await prepareGround();
  let answerWith: Begun['answerWith'] = () => undefined;
  serveIpc(ipcMain, new Promise((resolve) => (answerWith = resolve)));
  const window = openWindow('index.html');
  const coming = pageComes(window);
  // While main reads itself it answers nobody: some of it while the page's process starts, and the rest while the page,
  // which could not come without main, gets ready.
  const { openOwnStores } = await import('./own-stores.ts');
  const stores = await openOwnStores();
  await coming;
  const { runWithWindows } = await import('./run-with-windows.ts');
  await runWithWindows({
    ...beginning,
    stores,
    window,
    answerWith,
    takeAsked: () => {
      app.off('open-file', keepFile);
      app.off('second-instance', keepSecond);
      return asked;
    },
  });
}

/** A page that does not come is not waited for. */
const PATIENCE_MS = 500;

async function pageComes({ webContents }: BrowserWindow): Promise<void> {
  await Promise.race([once(webContents, 'did-navigate'), wait(PATIENCE_MS)]);
}
