import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';

const here = import.meta.dirname;
/** Frames as fast as they can be made, so that one that takes 3 ms does not count as 16.7. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** A fresh Electron with one window that shows `address`. */
export async function openWindow(electron, { env, address, ratio = 1, capped = false }) {
  const user = await mkdtemp(path.join(os.tmpdir(), 'jejak-bench-'));
  const switches = [`--user-data-dir=${user}`, `--force-device-scale-factor=${ratio}`, ...(capped ? [] : UNCAPPED)];
  const app = await _electron.launch({
    executablePath: electron,
    args: [...switches, path.join(here, 'window')],
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.setDefaultTimeout(120_000);
  await page.addInitScript({ path: path.join(here, 'page-driver.js') });
  await page.goto(address);
  await page.waitForFunction(() => window.bench?.ready === true);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return {
    app,
    page,
    cdp,
    close: async () => {
      const closed = app.waitForEvent('close');
      await app.evaluate(({ app: running }) => running.exit(0)).catch(() => undefined);
      await closed;
      await rm(user, { recursive: true, force: true });
      if (errors.length > 0) throw new Error(`The page complained: ${errors[0]}`);
    },
  };
}
