import { app, BrowserWindow } from 'electron';
import path from 'node:path';
import { addressForOutside, fileOf } from './addresses.ts';
import { APP_ORIGIN } from './app-protocol.ts';

export type Page = 'index.html' | 'projector.html' | 'print.html' | 'picture.html';

const PRELOAD = path.join(import.meta.dirname, '..', 'preload', 'preload.cjs');

export type WindowLook = {
  /** `#rrggbb`, shown until the page has painted. */
  readonly ground: string;
  /** How large the page is drawn. */
  readonly scale: number;
};
/** No window with a map gets smaller, in pixels of the screen. */
export const LEAST_SIZE = { width: 960, height: 600 } as const;
const FIRST_SIZE = { width: 1440, height: 900 } as const;

const PLAIN: WindowLook = { ground: '#ffffff', scale: 1 };

const pages = new Map<number, Page>();

export type WayOut = {
  /** An address for the browser or mail program; the person has not been asked yet. */
  readonly toAddress: (window: BrowserWindow, address: string) => void;
  /** A file that was dropped on the window. */
  readonly toFile: (window: BrowserWindow, place: string) => void;
};
let wayOut: WayOut | null = null;

/** Says what becomes of links and dropped files, which no window follows itself; until then nothing does. */
export function setWayOut(way: WayOut): void {
  wayOut = way;
}

/** Makes every window of the app, also the hidden one that prints. Nobody sees it before it is shown. */
export function openWindow(page: Page, { ground, scale }: WindowLook = PLAIN): BrowserWindow {
  const window = new BrowserWindow({
    ...FIRST_SIZE,
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    backgroundColor: ground,
    title: app.name,
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: true,
      zoomFactor: scale,
    },
  });
  const { webContents } = window;
  const { id } = webContents;
  pages.set(id, page);
  window.on('closed', () => pages.delete(id));
  window.on('page-title-updated', (event) => event.preventDefault());
  // A room only looks.
  const leave = (address: string) => (page === 'projector.html' ? undefined : takeWayOut(window, address));
  webContents.on('will-navigate', (event) => {
    // A page may load itself again, as after an error in drawing it.
    if (event.url === webContents.getURL()) return;
    event.preventDefault();
    leave(event.url);
  });
  webContents.on('will-redirect', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(({ url }) => {
    leave(url);
    return { action: 'deny' };
  });
  loadUntilThere(window, `${APP_ORIGIN}/${page}`);
  return window;
}

const ABORTED = -3;
const TRIES = 20;
const PAUSE_MS = 250;

/** What cannot be read for a moment, as while the app is replaced by a newer one, would leave an empty window for ever. */
function loadUntilThere(window: BrowserWindow, address: string): void {
  let tries = 1;
  window.webContents.on('did-fail-load', (_event, ...[code, reason, failed, isMainFrame]) => {
    process.stderr.write(`${failed} was not read: ${reason} (${code})\n`);
    if (!isMainFrame || code === ABORTED || failed !== address || tries === TRIES) return;
    tries += 1;
    setTimeout(() => {
      // The event tells of each failure again.
      if (!window.isDestroyed()) window.loadURL(address).catch(() => undefined);
    }, PAUSE_MS);
  });
  void window.loadURL(address);
}

/** The page that a window of ours was made for, or null for contents that are none of ours. */
export function pageOf(contentsId: number): Page | null {
  return pages.get(contentsId) ?? null;
}

/**
 * A dropped file arrives here as the file: address of a window to be opened (`navigateOnDragDrop`). Chromium lets no
 * page ask for such an address by itself, by link, script or window.open, so the path is as good as from a dialog, and
 * the renderer needs no channel that takes one.
 */
function takeWayOut(window: BrowserWindow, url: string): void {
  const place = fileOf(url);
  if (place !== null) {
    wayOut?.toFile(window, place);
    return;
  }
  const address = addressForOutside(url);
  if (address !== null) wayOut?.toAddress(window, address);
}
