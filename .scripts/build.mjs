import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { STAMP, sourcesHash } from './built-app.mjs';
import { cacheFolder, outFolder, root } from './paths.mjs';

const parts = [
  { config: 'main/vite.config.ts', mode: 'production', place: 'main' },
  { config: 'main/vite.config.ts', mode: 'preload', place: 'preload' },
  { config: 'renderer/vite.config.ts', mode: 'production', place: 'renderer' },
];

await mkdir(cacheFolder, { recursive: true });
const work = await mkdtemp(path.join(cacheFolder, 'build-'));
try {
  await buildInto(path.join(work, 'new'));
  await moveToOut(work);
} finally {
  await rm(work, { recursive: true, force: true });
}

async function buildInto(folder) {
  const stamp = await sourcesHash();
  await Promise.all(
    parts.map(({ config, mode, place }) =>
      build({
        configFile: path.join(root, config),
        mode,
        logLevel: 'warn',
        build: { outDir: path.join(folder, place), emptyOutDir: true },
      }),
    ),
  );
  await copyAssets(path.join(folder, 'assets'));
  await writeFile(path.join(folder, STAMP), stamp);
}

/** What the running app reads beside its bundles: the sample maps and its icon. */
async function copyAssets(place) {
  const assets = path.join(root, 'assets');
  await mkdir(place, { recursive: true });
  for (const name of await readdir(assets).catch(() => [])) {
    if (name === 'samples' || name.startsWith('icon')) {
      await cp(path.join(assets, name), path.join(place, name), { recursive: true, filter: isNoLock });
    }
  }
}

/** A sample that somebody has open has a lock beside it. */
function isNoLock(file) {
  return !file.endsWith('.lock');
}

/** A failed build leaves the last good one, and nobody starts half of one. */
async function moveToOut(folder) {
  await rename(outFolder, path.join(folder, 'old')).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(path.join(folder, 'new'), outFolder).catch(async (error) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    await rm(outFolder, { recursive: true, force: true });
    await rename(path.join(folder, 'new'), outFolder);
  });
}
