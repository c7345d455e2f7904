import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterFirstFrames, afterFrame } from '../../../../renderer/state/after-frame.ts';

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

test('what nobody looks at waits for two frames and for a window that has nothing to do', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  const told: string[] = [];
  afterFirstFrames(() => told.push('panels'));
  for (let frame = 0; frame < 2; frame += 1) {
    expect(idle).toEqual([]);
    for (const run of frames.splice(0)) run();
    await vi.advanceTimersByTimeAsync(2);
  }
  expect(told).toEqual([]);
  for (const run of idle) run();
  expect(told).toEqual(['panels']);
});

test('in a window without frames it runs a little later', async () => {
  const told: string[] = [];
  afterFrame(() => told.push('panels'));
  await vi.advanceTimersByTimeAsync(99);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual(['panels']);
});
