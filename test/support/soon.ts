import { expect } from 'vitest';
import { PATIENCE } from './app.ts';

/** Reads what the app shows again and again until it is as expected: a window answers in its own time. */
export function soon<Value>(read: () => Promise<Value>) {
  return expect.poll(read, { timeout: PATIENCE });
}
