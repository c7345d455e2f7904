import { app, Menu, protocol } from 'electron';
import { APP_SCHEME, APP_SCHEME_PRIVILEGES } from './app-protocol.ts';
import { beginWithWindows } from './begin-with-windows.ts';
import { lookForGraphicsCard } from './graphics-card.ts';
import { openLog } from './log.ts';
import { keepNetworkInProcess } from './network-in-process.ts';
import { ensureOwnFolder, logFolder } from './own-folder.ts';
import { mapNamedAlone, wordsForApp } from './runtime-switches.ts';
import { lockContents } from './security.ts';

// Before the app is ready, or it has no effect.
protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: APP_SCHEME_PRIVILEGES }]);
lockContents();
// In place of Electron's own, which takes a while to build, can reload the page and opens the developer tools. It leaves a
// window the size that it has with ours, so that the page, which comes before ours does, is laid out once; on macOS no
// window has one, and none can be set yet.
Menu.setApplicationMenu(process.platform === 'darwin' ? null : Menu.buildFromTemplate([{ label: app.name }]));
keepNetworkInProcess();

const unwritable = ensureOwnFolder();
const log = openLog(logFolder(), () => new Date());
lookForGraphicsCard(app, { log, chromium: process.versions.chrome, now: new Date() });
process.on('uncaughtException', (error) => log.error('uncaught', error));
process.on('unhandledRejection', (error) => log.error('unhandled', error));

const words = wordsForApp({ argv: process.argv, appPath: app.getAppPath(), isPackaged: app.isPackaged });
// The app becomes ready only after this file has run: what needs a window is not awaited, and what needs none is over
// before. For most starts nothing is read before the window that it can do without.
const mapAlone = mapNamedAlone(words);
if (mapAlone !== null) begin(mapAlone.path);
else {
  const { parseCommandLine } = await import('./command-line.ts');
  const command = parseCommandLine(words);
  if (command.kind === 'open') begin(command.path);
  else {
    const { needsWindow, runAction } = await import('./run-action.ts');
    if (needsWindow(command)) void runAction(command, log);
    else await runAction(command, log);
  }
}

function begin(place: string | null): void {
  beginWithWindows(place, { log, unwritable }).catch(async (error: unknown) => {
    const { sayFailedStart } = await import('./say-failed-start.ts');
    sayFailedStart(log, error);
  });
}
