import { downloadAnswers } from './electron-runtime.mjs';
import { readyBuild } from './built-app.mjs';
import { programOf, root } from './paths.mjs';
import { runInForeground } from './run.mjs';
import { SetUpError, exitWith, say } from './say.mjs';
import { STAND_IN_VERSION, readyStandIn, standInFits, standInFolder } from './stand-in-runtime.mjs';

await exitWith(async () => {
  const args = process.argv.slice(2);
  const electron = await electronFor(args);
  await readyBuild();
  return runInForeground(programOf('electron-builder'), ['--config', 'electron-builder.yml', ...electron, ...args], {
    cwd: root,
  });
});

/** A package for users holds Electron's own binary; the stand-in may only fill an unpacked app, to try the packing. */
async function electronFor(args) {
  if (await downloadAnswers()) return [];
  if (!args.includes('--dir') || !standInFits()) {
    throw new SetUpError(
      "Electron's own download can't be reached, and nothing else may be shipped to users.\n" +
        'To try the packing on Linux, build the unpacked app: npm run dist -- --dir',
    );
  }
  await readyStandIn();
  say(`Electron's own download can't be reached: packing Electron ${STAND_IN_VERSION}, to try and not to ship.`);
  return [`-c.electronDist=${standInFolder}`, `-c.electronVersion=${STAND_IN_VERSION}`];
}
