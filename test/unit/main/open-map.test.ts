import path from 'node:path';
import { writeFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { realDisk } from '../../../main/documents/disk.ts';
import type { MapWindow } from '../../../main/map-window.ts';
import { openIn } from '../../../main/open-map.ts';
import type { Shell } from '../../../main/shell.ts';
import { careWith } from '../../support/document-care.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

vi.mock('electron', () => ({ app: {}, BrowserWindow: {}, dialog: {}, screen: {} }));

/** A window that tells what it was asked to say; one that is closed throws, as Electron's do. */
function windowNamed(name: string, told: string[], isThere = true): MapWindow {
  const say = (what: string) => () => {
    if (!isThere) throw new TypeError('Object has been destroyed');
    told.push(`${name}: ${what}`);
  };
  return { isThere, say: say('failure'), offer: say('offer') } as unknown as MapWindow;
}

describe('what a slow drive answers is said', () => {
  test.each([
    ['gone.journey', true, ['asked: failure']],
    ['gone.journey', false, ['new: failure']],
    ['notes.csv', true, ['asked: offer']],
    ['notes.csv', false, ['new:', 'new: offer']],
  ] as const)('of %s, where the window that asked is there: %s', async (name, isThere, expected) => {
    const told: string[] = [];
    const place = path.join(await temporaryFolder(), name);
    if (name === 'notes.csv') await writeFile(place, 'a,b');
    const windows = {
      open: (_document: null, failure: unknown = null) => {
        told.push(failure === null ? 'new:' : 'new: failure');
        return windowNamed('new', told);
      },
      withFile: () => null,
      withSameFile: () => null,
    };
    const shell = { windows, care: careWith(realDisk) } as unknown as Shell;
    await openIn(shell, place, windowNamed('asked', told, isThere));
    expect(told).toEqual(expected);
  });
});
