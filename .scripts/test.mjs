import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readyBuild } from './built-app.mjs';
import { check } from './check-steps.mjs';
import { readyElectron } from './electron-runtime.mjs';
import { root } from './paths.mjs';
import { runInForeground } from './run.mjs';
import { exitWith } from './say.mjs';
import { readySystem } from './system-packages.mjs';
import { runTests } from './vitest.mjs';

await exitWith(async () => {
  const electron = await readyElectron();
  await readySystem(electron, { virtualDisplay: true });
  const runs = [await check()];
  await readyBuild();
  for (const project of await projectsInElectron()) runs.push((await runTests(project, inForeground)).counts);
  const sum = (kind) => runs.reduce((total, counts) => total + counts[kind], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') === 0 ? 0 : 1;
});

/** A folder for faults may still be empty; the app tests must be there. */
async function projectsInElectron() {
  const faults = await readdir(path.join(root, 'test', 'faults'), { recursive: true }).catch(() => []);
  return faults.some((name) => name.endsWith('.test.ts')) ? ['app', 'faults'] : ['app'];
}

async function inForeground(program, args) {
  return { code: await runInForeground(program, args, { cwd: root }) };
}
