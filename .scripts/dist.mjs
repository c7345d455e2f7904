import { cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { readyBuild } from './built-app.mjs';
import { downloadAnswers } from './electron-runtime.mjs';
import { packDeb } from './deb/pack.mjs';
import { cacheFolder, programOf, root } from './paths.mjs';
import { runInForeground } from './run.mjs';
import { SetUpError, exitWith, say } from './say.mjs';
import { STAND_IN_VERSION, readyStandIn, standInApp, standInFits, standInFolder } from './stand-in-runtime.mjs';

await exitWith(async () => {
  const args = process.argv.slice(2);
  if (!args.includes('--deb')) return packWith(args);
  const code = await packWith(['--dir', ...args.filter((word) => word !== '--deb')]);
  if (code === 0) await packDeb();
  return code;
});

async function packWith(args) {
  if (await downloadAnswers()) return pack(args);
  if (args.includes('--dir') && standInFits()) return packStandIn(args);
  throw new SetUpError(
    "Electron's own download can't be reached, and nothing else may be shipped to users.\n" +
      'To try the packing on Linux, build the unpacked app: npm run dist -- --dir (or --deb, to have it in a package)',
  );
}

async function pack(args) {
  await readyBuild();
  return runInForeground(programOf('electron-builder'), ['--config', 'electron-builder.yml', ...args], { cwd: root });
}

async function packStandIn(args) {
  await readyStandIn();
  say(`Electron's own download can't be reached: packing Electron ${STAND_IN_VERSION}, to try and not to ship.`);
  const work = await mkdtemp(path.join(cacheFolder, 'dist-'));
  try {
    // The packager expects an archive where the stand-in has a folder.
    await cp(standInFolder, work, { recursive: true, filter: (name) => name !== standInApp });
    return await pack([`-c.electronDist=${work}`, `-c.electronVersion=${STAND_IN_VERSION}`, ...args]);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
