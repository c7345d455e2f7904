import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenRested } from '../../../../renderer/state/when-rested.ts';

describe('a task that waits until the window rests', () => {
  let ran: number[] = [];
  const start = 1_000;
  const task = () => ran.push(Date.now() - start);

  beforeEach(() => {
    ran = [];
    vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    vi.stubGlobal('window', globalThis);
    vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('is done once, behind the last of several steps', () => {
    const ask = whenRested(task);
    for (let step = 0; step < 3; step += 1) {
      ask();
      vi.advanceTimersByTime(40);
    }
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(ran).toEqual([80 + 150]);
    ask();
    vi.advanceTimersByTime(1_000);
    expect(ran).toEqual([230, 1_120 + 150]);
  });

  test('is not put off for ever', () => {
    const ask = whenRested(task);
    for (let step = 0; step < 12; step += 1) {
      ask();
      vi.advanceTimersByTime(100);
    }
    expect(ran).toEqual([500, 1_000]);
  });

  test('is not done for who has left', () => {
    const over = new AbortController();
    whenRested(task, over.signal)();
    over.abort();
    vi.advanceTimersByTime(1_000);
    expect(ran).toEqual([]);
  });
});
