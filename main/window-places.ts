import { type BrowserWindow, screen } from 'electron';
import path from 'node:path';
import { z } from 'zod';
import type { Size } from '../shared/geometry.ts';
import { coordinate } from '../shared/ipc/camera-schema.ts';
import { realDisk } from './documents/disk.ts';
import { openJsonStore } from './documents/json-store.ts';
import { type FoundPlace, foundPlace, placeOn, withPlace } from './window-place.ts';

const side = z.number().positive().max(100_000);
const placesSchema = z.object({
  places: z.array(
    z.object({
      display: z.number(),
      x: coordinate,
      y: coordinate,
      width: side,
      height: side,
      isMaximized: z.boolean(),
    }),
  ),
});

/** A hand that drags a window moves it many times. */
const RESTED_MS = 300;

/** Where the windows with maps lay, display by display. */
export type WindowPlaces = {
  /** Where the next one opens, beside those that are open; null: wherever the system puts it. */
  readonly next: (open: readonly BrowserWindow[], least: Size) => FoundPlace | null;
  /** Remembers where this window lies from now on. */
  readonly follow: (window: BrowserWindow) => void;
  /** Once all that was seen is kept. */
  readonly settled: () => Promise<void>;
};

export async function openWindowPlaces(folder: string): Promise<WindowPlaces> {
  const store = await openJsonStore(realDisk, {
    path: path.join(folder, 'windows.json'),
    schema: placesSchema,
    initial: { places: [] },
    now: () => new Date(),
  });
  let last: Promise<unknown> = Promise.resolve();

  function remember(window: BrowserWindow): void {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    const bounds = window.getNormalBounds();
    const place = placeOn(screen.getDisplayMatching(window.getBounds()), bounds, window.isMaximized());
    // A place that could not be kept is only a place.
    last = store.keep({ places: [...withPlace(store.value().places, place)] });
  }

  return {
    next: (open, least) => {
      const taken = open.filter((window) => !window.isDestroyed()).map((window) => window.getNormalBounds());
      return foundPlace(store.value().places, screen.getAllDisplays(), { taken, least });
    },
    follow: (window) => {
      let timer: NodeJS.Timeout | undefined;
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => remember(window), RESTED_MS);
      };
      // Not `on` in a loop: the names have signatures of their own.
      window.on('resize', soon);
      window.on('move', soon);
      window.on('maximize', soon);
      window.on('unmaximize', soon);
      window.on('close', () => remember(window));
      window.on('closed', () => clearTimeout(timer));
    },
    settled: async () => {
      await last;
    },
  };
}
