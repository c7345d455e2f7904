import { app, protocol, session } from 'electron';
import { readFileSync } from 'node:fs';
import { APP_SCHEME, serveApp } from './app-protocol.ts';
import { RENDERER_FOLDER } from './assets.ts';
import { lockSession } from './security.ts';

/** What has to stand before the first window is made, also before the hidden one that prints. */
export async function prepareGround(): Promise<void> {
  await app.whenReady();
  lockSession(session.defaultSession);
  // What `protocol.handle` needs of Node takes as long to load as a page's process takes to start.
  protocol.registerBufferProtocol(APP_SCHEME, (request, answer) => {
    // At once: while main reads itself, each turn that a file had to wait for would take as long as one of its modules.
    answer(serveApp({ folder: RENDERER_FOLDER, read: readFileSync }, request));
  });
}
