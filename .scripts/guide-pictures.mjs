// Renews the pictures of the guide from the real app: `npm run pictures`. Each is 960 x 600 and well under 100 KB.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import { readyBuild } from './built-app.mjs';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { readyElectron } from './electron-runtime.mjs';
import { root } from './paths.mjs';
import { sandboxVariables } from './sandbox.mjs';
import { exitWith } from './say.mjs';

const FOLDER = path.join(root, 'assets', 'guide', 'pictures');
const SIZE = { width: 1200, height: 750 };
const SHOWN = { width: 960, height: 600 };
const SAMPLES = { en: 'smartphone', id: 'kunjungan-toko' };

/** What the keyboard does before each picture, from a map that was just opened; Esc ends it. */
const PICTURES = {
  board: [],
  notes: ['Control+Home', 'Shift+2'],
  evidence: ['Alt+0'],
  workshop: ['Control+Alt+a'],
  print: ['Control+p'],
  settings: ['Control+,'],
};

await exitWith(async () => {
  const electron = await readyElectron();
  await readyBuild();
  const display = hasDisplay() ? null : await startVirtualDisplay();
  const env = { ...process.env, ...(await sandboxVariables(electron)), ...(display && { DISPLAY: display.name }) };
  try {
    await mkdir(FOLDER, { recursive: true });
    for (const [language, sample] of Object.entries(SAMPLES)) {
      for (const [name, keys] of Object.entries(PICTURES))
        await takePicture({ electron, env, language, sample, name, keys });
    }
  } finally {
    await display?.stop();
  }
  return 0;
});

async function takePicture({ electron, env, language, sample, name, keys }) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'jejak-pictures-'));
  const map = path.join(folder, `${sample}.journey`);
  // A copy: a map that is open has a lock beside it.
  await copyFile(path.join(root, 'assets', 'samples', `${sample}.journey`), map);
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify({ language, theme: 'light' }));
  const app = await _electron.launch({ executablePath: electron, args: [`--user-data-dir=${folder}`, root, map], env });
  try {
    const page = await app.firstWindow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('grid').getByRole('columnheader').first().waitFor();
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0].setContentSize(width, height);
    }, SIZE);
    // A map that is fitted before the board has its new size is not fitted to it.
    await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, SIZE);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.keyboard.press('Shift+1');
    for (const key of keys) await page.keyboard.press(key);
    // Pages of a print are laid out one after the other, and fonts come late.
    await page.waitForTimeout(2_500);
    const bytes = await asWebp(page, await page.screenshot({ type: 'png' }));
    await writeFile(path.join(FOLDER, `${language}-${name}.webp`), bytes);
    process.stdout.write(`${language}-${name}.webp: ${Math.round(bytes.length / 1000)} KB\n`);
  } finally {
    const ended = app.waitForEvent('close');
    await app.evaluate((electronApp) => electronApp.app.exit(0)).catch(() => undefined);
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The window packs its own picture: Chromium writes WebP, and no library is needed for it. */
async function asWebp(page, png) {
  const address = await page.evaluate(
    async ([source, { width, height }]) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, width, height);
      return canvas.toDataURL('image/webp', 0.86);
    },
    [`data:image/png;base64,${png.toString('base64')}`, SHOWN],
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
