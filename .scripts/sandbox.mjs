import { stat } from 'node:fs/promises';
import path from 'node:path';
import { run } from './run.mjs';
import { SetUpError, say } from './say.mjs';

/** What Chromium's sandbox wants of Linux, as variables for Electron: root can't have it, others need one of two ways. */
export async function sandboxVariables(electron) {
  if (process.platform !== 'linux') return {};
  if (process.getuid() === 0) {
    say("Running as root, so Chromium's sandbox is off.");
    // The same as --no-sandbox, and the app's arguments stay what the user wrote.
    return { ELECTRON_DISABLE_SANDBOX: '1' };
  }
  const ownHelper = path.join(path.dirname(electron), 'chrome-sandbox');
  if ((await hasUserNamespaces()) || (await isRootsOwn(ownHelper))) return {};
  throw new SetUpError(
    "This system lets no user program make a sandbox of its own, so Chromium's helper needs root's rights once:\n\n" +
      `  sudo chown root:root '${ownHelper}' && sudo chmod 4755 '${ownHelper}'\n`,
  );
}

async function hasUserNamespaces() {
  const { code } = await run('unshare', ['--user', '--map-root-user', 'true']).catch(() => ({ code: 0 }));
  return code === 0;
}

async function isRootsOwn(file) {
  const { uid, mode } = await stat(file);
  return uid === 0 && (mode & 0o4000) !== 0;
}
