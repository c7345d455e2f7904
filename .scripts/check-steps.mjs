import path from 'node:path';
import { cacheFolder, programOf } from './paths.mjs';
import { run } from './run.mjs';
import { runTests } from './vitest.mjs';

const FOLDERS = ['shared', 'main', 'renderer', 'test'];

const steps = [
  { name: 'types', run: checkTypes },
  { name: 'lint, cycles', run: () => run(programOf('oxlint'), ['--deny-warnings']) },
  { name: 'format', run: () => run(programOf('biome'), ['format']) },
  { name: 'dead code', run: () => run(programOf('knip'), ['--config', '.knip.json', '--no-progress']) },
  { name: 'unit tests', run: () => runTests('unit', run) },
];

/** Runs all steps side by side, says a line for each in their order, and counts the tests; a failed step that is no test counts as one failed. */
export async function check() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const running = steps.map(async (step) => {
    const began = performance.now();
    return { step, ...(await step.run()), seconds: ((performance.now() - began) / 1000).toFixed(1) };
  });
  for (const ended of running) {
    const { step, code, output, counts: tests, seconds } = await ended;
    if (code !== 0) console.log(output.trim());
    const told =
      tests === undefined ? '' : `  ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`;
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(12)} ${seconds.padStart(5)} s${told}`);
    counts.passed += tests?.passed ?? 0;
    counts.failed += tests?.failed ?? (code === 0 ? 0 : 1);
    counts.skipped += tests?.skipped ?? 0;
  }
  return counts;
}

/** What was found is kept in .cache: the next time only files are checked that changed, and what hangs on them. */
async function checkTypes() {
  const results = await Promise.all(
    FOLDERS.map((folder) => {
      const found = path.join(cacheFolder, 'types', `${folder}.tsbuildinfo`);
      return run(programOf('tsc'), ['-p', folder, '--incremental', '--tsBuildInfoFile', found]);
    }),
  );
  return {
    code: Math.max(...results.map((result) => result.code)),
    output: results.map((result) => result.output).join(''),
  };
}
