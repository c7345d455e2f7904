import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterFrame } from '../../../../renderer/state/after-frame.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a task runs once, behind the timers that a frame leaves', async () => {
  const told: string[] = [];
  afterFrame(() => told.push('panels'));
  for (const frame of frames) frame();
  setTimeout(() => told.push('who waited for the frame'));
  await vi.runAllTimersAsync();
  expect(told).toEqual(['who waited for the frame', 'panels']);
});

test('in a window without frames it runs a little later', async () => {
  const told: string[] = [];
  afterFrame(() => told.push('panels'));
  await vi.advanceTimersByTimeAsync(99);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual(['panels']);
});
