import { app, type Session } from 'electron';
import { mayLoad } from './addresses.ts';

const PERMITTED: readonly string[] = ['clipboard-sanitized-write', 'fullscreen'];

/** Nothing is permitted and nothing is loaded but what the app itself needs. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isPermitted(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isPermitted(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  // By itself Chromium fetches a dictionary of the system's language, past every handler of requests.
  session.setSpellCheckerEnabled(false);
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
}

/** Also for what no window of ours made. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

function isPermitted(permission: string): boolean {
  return PERMITTED.includes(permission);
}
