import type { BrowserWindow } from 'electron';
import type { FoundPlace } from './window-place.ts';

type Window = Pick<BrowserWindow, 'isDestroyed' | 'maximize' | 'once' | 'setBounds' | 'show'>;

const pictures = new WeakMap<Window, Promise<void>>();

/** From the beginning: a page may be there before it is known where its window goes. */
export function awaitPicture(window: Window): void {
  pictures.set(window, new Promise((resolve) => window.once('ready-to-show', () => resolve())));
}

/** How long a picture is waited for, in milliseconds: a page that says nothing of its first one is seen all the same. */
const PATIENCE = 1_500;

/** Shows a window where it goes, null: where it is, once there is something to see. Before that nobody sees it. */
export function showAt(window: Window, place: FoundPlace | null): void {
  if (place !== null) window.setBounds(place.bounds);
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref());
  void Promise.race([pictures.get(window), patience]).then(() => {
    // It may have been closed before there was anything to see.
    if (window.isDestroyed()) return;
    if (place?.isMaximized === true) window.maximize();
    window.show();
  });
}
