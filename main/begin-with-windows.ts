import { app } from 'electron';
import path from 'node:path';
import { showTheme, windowLook } from './appearance.ts';
import { ownSettings, prepareGround } from './ground.ts';
import { openRecentMaps } from './recent-maps.ts';
import type { Beginning } from './run-with-windows.ts';
import { LEAST_SIZE, openWindow } from './window.ts';
import { openWindowPlaces } from './window-places.ts';

/** What a second start hands to the first: the path is absolute, since the two may have different working folders. */
type SecondStart = { readonly path: string | null };

/**
 * The app as people know it: the answer runs it. A second start hands its map over to the first one and ends. What the
 * first window needs is read before the app is ready: while Chromium gets ready it lets no file be read.
 */
export async function beginWithWindows(place: string | null, beginning: Beginning): Promise<() => Promise<void>> {
  const first: SecondStart = { path: place === null ? null : path.resolve(place) };
  if (!app.requestSingleInstanceLock(first)) return () => Promise.resolve(app.quit());
  const userData = app.getPath('userData');
  const [settings, recents, places] = await Promise.all([
    ownSettings(),
    openRecentMaps(userData, () => new Date()),
    openWindowPlaces(userData),
  ]);
  return async () => {
    const asked: string[] = first.path === null ? [] : [first.path];
    // macOS says which map was double-clicked before the app is ready.
    const keepForLater = (event: { preventDefault: () => void }, file: string): void => {
      event.preventDefault();
      asked.push(file);
    };
    app.on('open-file', keepForLater);
    let letPagesIn = (): void => undefined;
    await prepareGround(new Promise((resolve) => (letPagesIn = resolve)));
    showTheme(settings.value());
    // Its process starts, unseen, while the rest of main is read.
    const window = openWindow('index.html', windowLook(settings.value()), places.next([], LEAST_SIZE));
    const { runWithWindows } = await import('./run-with-windows.ts');
    await runWithWindows({
      ...beginning,
      settings,
      recents,
      places,
      window,
      letPagesIn,
      takeAsked: () => {
        app.off('open-file', keepForLater);
        return asked;
      },
    });
  };
}
