import { app, ipcMain } from 'electron';
import { translator } from '../shared/i18n/translate.ts';
import { isPictureFormat } from '../shared/export/export-format.ts';
import { createIdSource } from '../shared/ids.ts';
import { type Action, type Ending, endingOf } from './actions.ts';
import { answerCall } from './answer-call.ts';
import { realDisk } from './documents/disk.ts';
import { prepareGround } from './ground.ts';
import { picturePageHandlers } from './handlers/picture-page-handlers.ts';
import { printPageHandlers } from './handlers/print-page-handlers.ts';
import { contextOfHiddenPage } from './handlers/window-context.ts';
import type { Log } from './log.ts';
import { exportFile } from './export-file.ts';
import { ownSettings } from './own-settings.ts';
import { printMap } from './print-pdf.ts';
import { readLargeFilesAside } from './read-large-files.ts';
import { serveIpc } from './serve-ipc.ts';

/** What is drawn by a hidden window needs the app to be ready. */
export function needsWindow(action: Action): boolean {
  return (
    action.kind === 'print' || action.kind === 'results' || (action.kind === 'export' && isPictureFormat(action.format))
  );
}

/**
 * Runs without a window: the answer alone goes to standard output, all else to standard error. What prints needs the
 * app to be ready; the rest is done before, and so needs no display either.
 */
export async function runAction(action: Action, log: Log): Promise<void> {
  readLargeFilesAside();
  // What Chromium says of the machine's buses and graphics would bury the one sentence that matters.
  app.commandLine.appendSwitch('log-level', '3');
  app.disableHardwareAcceleration();
  app.dock?.hide();
  // The hidden window that prints comes and goes; the action says when the app ends.
  app.on('window-all-closed', () => undefined);
  const { language } = (await ownSettings()).value();
  const newId = createIdSource(Math.random);
  let ending: Ending;
  try {
    if (needsWindow(action)) await prepareWindows(log);
    ending = await endingOf(action, { disk: realDisk, newId, printMap, exportMap: exportFile, language });
  } catch (error) {
    log.error(action.kind, error);
    ending = { ok: false, text: translator(action.language ?? language)('commandLine.failed') };
  }
  for (const notice of ending.notices ?? []) await write(process.stderr, notice);
  await write(ending.ok ? process.stdout : process.stderr, ending.text);
  app.exit(ending.ok ? 0 : 1);
}

async function prepareWindows(log: Log): Promise<void> {
  await prepareGround();
  const service = {
    handlers: { ...printPageHandlers, ...picturePageHandlers },
    contextOf: contextOfHiddenPage,
    logError: log.error,
  };
  serveIpc(
    ipcMain,
    Promise.resolve((name, question) => answerCall(service, name, question)),
  );
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve) => {
    // A reader that has gone away is no reason to wait.
    stream.once('error', () => resolve());
    stream.write(`${text}\n`, () => resolve());
  });
}
