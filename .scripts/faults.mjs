import { parseArgs } from 'node:util';
import { exitWith } from './say.mjs';
import { readyFaultPrograms } from './system-packages.mjs';
import { runFaults } from './vitest.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

/** Breaks what can break under a map that is being saved, and counts what was lost. */
await exitWith(async () => {
  process.env.JEJAK_FAULTS = values.quick ? 'quick' : 'full';
  await readyFaultPrograms();
  const { passed, failed, skipped } = await runFaults();
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 ? 0 : 1;
});
