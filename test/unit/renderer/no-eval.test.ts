import { expect, onTestFinished, test, vi } from 'vitest';
import { config } from 'zod';

test('schemas do not try to build code', async () => {
  onTestFinished(() => void config({ jitless: false }));
  vi.resetModules();
  await import('../../../renderer/no-eval.ts');
  expect(config().jitless).toBe(true);
});
