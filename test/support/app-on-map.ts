import { copyFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, expect } from 'vitest';
import { type App, makeFolder, SAMPLES, type Start, startApp } from './app.ts';
import { boardIsThere } from './on-board.ts';

export type Opened = {
  readonly app: App;
  /** Where the map lies, alone in a folder. */
  readonly place: string;
};

type Opening = (start?: Omit<Start, 'args'>) => Promise<Opened>;

/**
 * Starts the app of a file of tests on a map of its own, written as a file has it. It ends behind the last of them;
 * whichever made it complain fails.
 */
export function appOnMap(map: object): Opening {
  const text = JSON.stringify({ format: 'jejak-journey', version: 1, map });
  return appOn('phone.journey', (place) => writeFile(place, text));
}

/** The same on a copy of a sample. */
export function appOnSample(sample: string): Opening {
  return appOn(sample, (place) => copyFile(path.join(SAMPLES, sample), place));
}

function appOn(name: string, put: (place: string) => Promise<void>): Opening {
  let opened: Opened | undefined;
  afterEach(() => expect(opened?.app.complaints).toEqual([]));
  afterAll(async () => {
    await opened?.app.close();
    if (opened !== undefined) await rm(path.dirname(opened.place), { recursive: true });
  });
  return async (start = {}) => {
    const place = path.join(await makeFolder(), name);
    await put(place);
    opened = { app: await startApp({ ...start, args: [place] }), place };
    await boardIsThere(opened.app.page);
    return opened;
  };
}
