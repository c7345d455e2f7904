import { app, powerMonitor } from 'electron';
import path from 'node:path';
import { translator } from '../shared/i18n/translate.ts';
import type { CallName } from '../shared/ipc/channels.ts';
import { answerCall } from './answer-call.ts';
import { followSystemLook, showTheme, windowLook } from './appearance.ts';
import type { Begun } from './begin-with-windows.ts';
import { askOnClose, hasOpenMaps, letGoOfAll, letGoUnasked } from './close-map.ts';
import { askAboutBreakdowns, askToOpenOutside, sayUnwritable } from './dialogs.ts';
import { createBackups } from './documents/backups.ts';
import { systemClock } from './documents/clock.ts';
import { realDisk } from './documents/disk.ts';
import type { DocumentCare, GuardedDocument } from './documents/document-care.ts';
import { Journals } from './documents/journals.ts';
import { RecoveryFolder } from './documents/recovery-folder.ts';
import { watchFiles } from './documents/file-watches.ts';
import { ownSelf } from './documents/lock-file.ts';
import { versionGuard } from './documents/version-guard.ts';
import { createHandlers } from './handlers.ts';
import { contextOf } from './handlers/window-context.ts';
import type { MapWindow } from './map-window.ts';
import { MapWindows } from './map-windows.ts';
import { createMenus } from './menu-bar.ts';
import { openIn } from './open-map.ts';
import { reviveWhenGone } from './page-gone.ts';
import { readLargeFilesAside } from './read-large-files.ts';
import { pathOf } from './second-start.ts';
import type { Shell } from './shell.ts';
import { setWayOut } from './window.ts';
import type { WindowPlaces } from './window-places.ts';

export async function runWithWindows(begun: Begun): Promise<void> {
  const { answerWith, takeAsked, unwritable } = begun;
  readLargeFilesAside();
  const shell = createShell(begun);
  const asked = takeAsked();
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void openFromOutside(shell, file);
  });
  app.on('second-instance', (_event, _argv, _folder, second) => void openFromOutside(shell, pathOf(second)));
  app.on('activate', () => {
    if (shell.windows.all.length === 0) shell.windows.open(null);
  });
  app.on('window-all-closed', () => {
    if (process.platform === 'darwin') shell.menus.refreshAll();
    else app.quit();
  });
  // Both are in the log already.
  process.on('uncaughtException', () => shell.windows.sendToAll('mishap', null));
  process.on('unhandledRejection', () => shell.windows.sendToAll('mishap', null));
  askOnQuit(shell);
  saveOnShutdown(shell);
  const service = {
    handlers: createHandlers(shell),
    contextOf: (id: number, name: CallName) => contextOf(shell.windows, id, name),
    logError: begun.log.error,
  };
  answerWith((name, question) => answerCall(service, name, question));
  await shell.recovery.sweep();
  if (asked.length === 0) shell.windows.open(null);
  for (const file of asked) await openFromOutside(shell, file);
  // Somebody else has it, and the person would rather leave it to them.
  if (shell.windows.all.length === 0) shell.windows.open(null);
  const [window] = shell.windows.all;
  if (unwritable !== null && window !== undefined) await sayUnwritable(window.browser, shell.t(), unwritable);
}

function createShell({ log, window, stores }: Begun): Shell {
  const { settings, recents, places } = stores;
  showTheme(settings.value());
  const [disk, clock, userData] = [realDisk, systemClock, app.getPath('userData')];
  const ports = { disk, clock, version: app.getVersion(), logError: log.error };
  const backups = createBackups(disk, clock, path.join(userData, 'backups'));
  const recovery = new RecoveryFolder(ports, path.join(userData, 'recovery'));
  const journals = new Journals(ports, recovery);
  const keepVersions = versionGuard({ ...ports, backups });
  const watches = watchFiles({
    disk,
    clock,
    self: ownSelf(),
    keepAside: ({ contents, path: place }, whose, bytes) =>
      backups.keep({ map: contents.map.id, path: place ?? '' }, { why: whose, bytes }),
    followed: ({ handle }) => followed(shell, handle),
  });
  const guards = [keepVersions, (document: GuardedDocument) => journals.guard(document), watches.guard];
  const care: DocumentCare = { disk, clock, guards, autosave: () => settings.value().autosave ?? 'soon' };
  const t = () => translator(settings.value().language);
  const menus = createMenus(() => shell);
  keepOnQuit(places);
  const windows = new MapWindows({
    look: () => windowLook(settings.value()),
    t,
    places,
    ahead: window,
    onOpen: (opened) => attend(shell, opened),
  });
  const shell: Shell = { care, backups, watches, journals, recovery, log, settings, recents, windows, menus, t };
  recents.onChange(menus.refreshAll);
  followSystemLook(shell);
  setWayOut({
    toAddress: (browser, address) => void askToOpenOutside(browser, t(), address),
    toFile: (browser, file) => void openIn(shell, file, windows.ofBrowser(browser)),
  });
  return shell;
}

/** A file that was renamed outside is found under its new name among the recent maps. */
function followed({ windows, recents }: Shell, handle: string): void {
  const document = windows.all.find((window) => window.document?.handle === handle)?.document ?? null;
  if (document === null || document.path === null) return;
  void recents.add({ path: document.path, title: document.map.title, view: document.view });
}

function attend(shell: Shell, window: MapWindow): void {
  askOnClose(shell, window);
  // Windows alone tells it so, and in each window.
  window.browser.on('session-end', () => void letGoUnasked(shell));
  shell.menus.refresh(window);
  // The one menu bar of macOS is that of the window in front.
  if (process.platform === 'darwin') window.browser.on('focus', () => shell.menus.refresh(window));
  reviveWhenGone(shell, window, () => askAboutBreakdowns(window.browser, shell.t()));
}

/** Opens a map that the system, the command line or a second start names; null asks for a start screen. */
async function openFromOutside(shell: Shell, place: string | null): Promise<void> {
  const { windows } = shell;
  const free = windows.all.find(({ document }) => document === null) ?? null;
  if (place === null) (free ?? windows.open(null)).toFront();
  else await openIn(shell, place, free);
}

/** The last window tells where it lay when it closes, and the app with it. */
function keepOnQuit(places: WindowPlaces): void {
  let isKept = false;
  app.on('will-quit', (event) => {
    if (isKept) return;
    event.preventDefault();
    void places.settled().finally(() => {
      isKept = true;
      // While it is told that it will quit, Electron does not hear that it shall.
      setImmediate(() => app.quit());
    });
  });
}

function askOnQuit(shell: Shell): void {
  let asking = false;
  app.on('before-quit', (event) => {
    if (!hasOpenMaps(shell)) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void letGoOfAll(shell)
      .then((may) => {
        if (may) app.quit();
      })
      .finally(() => {
        asking = false;
      });
  });
}

/** Only for a while, and on some systems not at all, does a computer that goes off wait for its programs. */
function saveOnShutdown(shell: Shell): void {
  // The types leave out that it comes with an event.
  powerMonitor.on('shutdown', (event?: Pick<Event, 'preventDefault'>) => {
    event?.preventDefault();
    void letGoUnasked(shell).finally(() => app.quit());
  });
}
