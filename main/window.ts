import { app, BrowserWindow } from 'electron';
import path from 'node:path';
import { addressForOutside } from './addresses.ts';
import { APP_ORIGIN } from './app-protocol.ts';

export type Page = 'index.html' | 'print.html';

const PRELOAD = path.join(import.meta.dirname, '..', 'preload', 'preload.cjs');

const pages = new Map<number, Page>();

type OpenOutside = (window: BrowserWindow, address: string) => void;
let openOutside: OpenOutside = () => undefined;

/** Says what becomes of a link that leaves the app; until then nothing does. */
export function onLinkOutside(open: OpenOutside): void {
  openOutside = open;
}

/** Makes every window of the app, also the hidden one that prints. It is shown once there is something to see. */
export function openWindow(page: Page): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: '#f5f3ee',
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
      navigateOnDragDrop: false,
    },
  });
  const { webContents } = window;
  const { id } = webContents;
  pages.set(id, page);
  window.on('closed', () => pages.delete(id));
  if (page === 'index.html') window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-redirect', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(({ url }) => {
    const address = addressForOutside(url);
    if (address !== null) openOutside(window, address);
    return { action: 'deny' };
  });
  void window.loadURL(`${APP_ORIGIN}/${page}`);
  return window;
}

/** The page that a window of ours was made for, or null for contents that are none of ours. */
export function pageOf(contentsId: number): Page | null {
  return pages.get(contentsId) ?? null;
}
