import { readyBuild } from './built-app.mjs';
import { startVirtualDisplay } from './display.mjs';
import { readyElectron } from './electron-runtime.mjs';
import { sandboxVariables } from './sandbox.mjs';
import { readySystem } from './system-packages.mjs';

/** Readies the app for tests that start it; they find Electron's program in JEJAK_ELECTRON. */
export async function setup() {
  const onLinux = process.platform === 'linux';
  process.env.JEJAK_ELECTRON = await readyElectron();
  await readySystem(process.env.JEJAK_ELECTRON, { virtualDisplay: onLinux });
  await readyBuild();
  Object.assign(process.env, await sandboxVariables(process.env.JEJAK_ELECTRON));
  if (!onLinux) return undefined;
  const display = await startVirtualDisplay();
  process.env.DISPLAY = display.name;
  return () => display.stop();
}
