import { readyBuild } from './built-app.mjs';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { readyElectron } from './electron-runtime.mjs';
import { root } from './paths.mjs';
import { runInForeground } from './run.mjs';
import { sandboxVariables } from './sandbox.mjs';
import { SetUpError, exitWith } from './say.mjs';
import { isInPath, readySystem } from './system-packages.mjs';

const ACTIONS = ['--check', '--new', '--print', '--export', '--results', '--import'];

await exitWith(() => start(process.argv.slice(2)));

async function start(args) {
  const isAction = args.some((word) => ACTIONS.includes(word));
  const virtualDisplay = !hasDisplay();
  if (virtualDisplay && !isAction) {
    const first = isInPath('xvfb-run') ? '' : ' (of the system package xvfb)';
    throw new SetUpError(
      'Jejak shows a window, and there is no display here. Start it from a desktop session, or in a virtual\n' +
        `display${first}:\n\n  xvfb-run -a npm start\n\nThe actions ${ACTIONS.join(', ')} need no display.`,
    );
  }
  const electron = await readyElectron();
  await readySystem(electron, { virtualDisplay });
  await readyBuild();
  const display = virtualDisplay ? await startVirtualDisplay() : null;
  try {
    return await runApp(electron, args, display);
  } finally {
    await display?.stop();
  }
}

async function runApp(electron, args, display) {
  const env = { ...process.env, ...(await sandboxVariables(electron)) };
  if (display !== null) env.DISPLAY = display.name;
  // npm runs scripts in the folder of package.json; paths in the arguments are meant from where the user is.
  return runInForeground(electron, [root, ...args], { cwd: process.env.INIT_CWD ?? process.cwd(), env });
}
