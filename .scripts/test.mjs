import { readyBuild } from './built-app.mjs';
import { check } from './check-steps.mjs';
import { readyElectron } from './electron-runtime.mjs';
import { exitWith } from './say.mjs';
import { readySystem } from './system-packages.mjs';
import { runInElectron, runFaults } from './vitest.mjs';

await exitWith(async () => {
  const electron = await readyElectron();
  await readySystem(electron, { virtualDisplay: true });
  const runs = [await check()];
  await readyBuild();
  runs.push(await runInElectron('app'), await runFaults());
  const sum = (kind) => runs.reduce((total, counts) => total + counts[kind], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') === 0 ? 0 : 1;
});
