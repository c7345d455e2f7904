import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterRest } from '../../../../renderer/state/after-rest.ts';

const START = 1_000;
let ran: number[] = [];
const task = () => ran.push(Date.now() - START);

beforeEach(() => {
  ran = [];
  vi.useFakeTimers({ now: START, toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Asks with every frame for so long. */
function keepAsking(ask: () => void, milliseconds: number): void {
  for (let at = 0; at < milliseconds; at += 16) {
    ask();
    vi.advanceTimersByTime(16);
  }
}

test('it is done once, so long after the last who asked, however often', () => {
  const { ask } = afterRest(120, task);
  keepAsking(ask, 800);
  expect(ran).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(ran).toEqual([49 * 16 + 120]);
  ask();
  vi.advanceTimersByTime(1_000);
  expect(ran).toEqual([904, 1_800 + 120]);
});

test('asking in every frame starts a timer only now and then', () => {
  const started = vi.spyOn(globalThis, 'setTimeout');
  keepAsking(afterRest(120, task).ask, 1_600);
  expect(started.mock.calls.length).toBeLessThan(20);
});

test('patience ends, and begins anew with who asks next', () => {
  keepAsking(afterRest(120, task, 400).ask, 960);
  expect(ran).toEqual([400, 800]);
});

test('what was stopped is not done, and can be asked for again', () => {
  const { ask, stop } = afterRest(120, task);
  ask();
  stop();
  vi.advanceTimersByTime(1_000);
  expect(ran).toEqual([]);
  ask();
  vi.advanceTimersByTime(1_000);
  expect(ran).toEqual([1_000 + 120]);
});
