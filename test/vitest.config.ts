import { defineConfig } from 'vitest/config';

const electronSetUp = `${import.meta.dirname}/../.scripts/electron-tests.mjs`;
const faultsSetUp = `${import.meta.dirname}/support/faults-setup.ts`;

/** One app at a time: each test starts the real Electron, and two of them starve each other on a small machine. */
const inElectron = {
  globalSetup: electronSetUp,
  fileParallelism: false,
  maxWorkers: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/** Its tests are one long loop each, a hundred times as long with the large numbers. */
const faults = {
  ...inElectron,
  globalSetup: [electronSetUp, faultsSetUp],
  testTimeout: process.env.JEJAK_FAULTS === 'full' ? 3 * 3_600_000 : 10 * 60_000,
};

export default defineConfig({
  cacheDir: `${import.meta.dirname}/../node_modules/.vite`,
  test: {
    root: import.meta.dirname,
    projects: [
      // A busy machine is no defect: thousands of generated cases may take their time.
      // None of them leaves anything behind for another: a world of its own for each file would take longer than the tests.
      {
        test: {
          name: 'unit',
          include: ['unit/**/*.test.ts', 'unit/**/*.test.tsx'],
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 60_000,
        },
      },
      { test: { name: 'app', include: ['app/**/*.test.ts'], ...inElectron } },
      { test: { name: 'faults', include: ['faults/**/*.test.ts'], ...faults } },
    ],
  },
});
