import { app } from 'electron';
import { readFile } from 'node:fs/promises';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { licencePlaces } from '../assets.ts';
import type { WindowContext } from './window-context.ts';

/** What this Jejak is, and the licences of all that it bundles, as the build wrote them down. */
export const aboutHandlers: Pick<Handlers<WindowContext>, 'about.read'> = {
  'about.read': async () => {
    const texts = await Promise.all(licencePlaces().map((place) => readFile(place, 'utf8')));
    const { electron, chrome: chromium } = process.versions;
    return { version: app.getVersion(), electron, chromium, licences: texts.join('\n\n') };
  },
};
