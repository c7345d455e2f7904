import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { withOwnMounts } from './own-mounts.mjs';
import { programOf, root } from './paths.mjs';
import { runInForeground } from './run.mjs';

/** Runs the tests of one project through `runner` and answers what it answered, and how many passed and failed. */
export async function runTests(project, runner) {
  const work = await mkdtemp(path.join(os.tmpdir(), 'jejak-tests-'));
  const report = path.join(work, 'report.json');
  try {
    const args = ['run', '-c', 'test/vitest.config.ts', '--project', project];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const result = await runner(programOf('vitest'), [...args, ...reporters]);
    return { ...result, counts: countsOf(await readFile(report, 'utf8').catch(() => null), result.code) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Runs the tests of a project that starts the app, and counts them. */
export async function runInElectron(project) {
  return (await runTests(project, inForeground)).counts;
}

/** The same for the fault tests, whose table ends their output. */
export async function runFaults() {
  const { counts } = await runTests('faults', async (program, args) =>
    inForeground(...(await withOwnMounts(program, args))),
  );
  return counts;
}

async function inForeground(program, args) {
  return { code: await runInForeground(program, args, { cwd: root }) };
}

/** A run that failed without a failed test (a file that does not load, a stray error) counts as one. */
function countsOf(report, code) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = JSON.parse(report ?? '{}');
  const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}
