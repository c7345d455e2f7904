import { app, protocol, session } from 'electron';
import { readFile } from 'node:fs/promises';
import { APP_SCHEME, serveApp } from './app-protocol.ts';
import { RENDERER_FOLDER } from './assets.ts';
import { lockSession } from './security.ts';
import { openSettings, type SettingsStore } from './settings.ts';

/**
 * What has to stand before the first window is made, also before the hidden one that prints. A page that is asked for
 * before main listens to it comes once main does.
 */
export async function prepareGround(listening: Promise<void> = Promise.resolve()): Promise<void> {
  await app.whenReady();
  lockSession(session.defaultSession);
  protocol.handle(APP_SCHEME, async (request) => {
    await listening;
    return serveApp({ folder: RENDERER_FOLDER, read: readFile }, request);
  });
}

/** The person's settings; they begin with the language of the system. */
export function ownSettings(): Promise<SettingsStore> {
  return openSettings(app.getPath('userData'), app.getPreferredSystemLanguages());
}
