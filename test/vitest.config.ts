import { defineConfig } from 'vitest/config';

const electronSetUp = `${import.meta.dirname}/../.scripts/electron-tests.mjs`;

/** One app at a time: each test starts the real Electron, and two of them starve each other on a small machine. */
const inElectron = {
  globalSetup: electronSetUp,
  fileParallelism: false,
  maxWorkers: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  cacheDir: `${import.meta.dirname}/../node_modules/.vite`,
  test: {
    root: import.meta.dirname,
    projects: [
      { test: { name: 'unit', include: ['unit/**/*.test.ts', 'unit/**/*.test.tsx'] } },
      { test: { name: 'app', include: ['app/**/*.test.ts'], ...inElectron } },
      { test: { name: 'faults', include: ['faults/**/*.test.ts'], ...inElectron } },
    ],
  },
});
