import { readyBuild } from './built-app.mjs';
import { startVirtualDisplay } from './display.mjs';
import { readyElectron } from './electron-runtime.mjs';
import { readySystem } from './system-packages.mjs';

/** Readies the app for tests that start it; they find Electron's program in JEJAK_ELECTRON. */
export async function setup() {
  const onLinux = process.platform === 'linux';
  process.env.JEJAK_ELECTRON = await readyElectron();
  await readySystem(process.env.JEJAK_ELECTRON, { virtualDisplay: onLinux });
  await readyBuild();
  if (!onLinux) return undefined;
  if (process.getuid() === 0) process.env.ELECTRON_DISABLE_SANDBOX = '1';
  const display = await startVirtualDisplay();
  process.env.DISPLAY = display.name;
  return () => display.stop();
}
