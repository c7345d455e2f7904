import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, onTestFinished, test, vi } from 'vitest';
import { awaitPicture, showAt } from '../../../main/show-window.ts';

const PLACE = { bounds: { x: 10, y: 20, width: 1_000, height: 700 }, isMaximized: true };

/** A window that writes down what is done to it. */
function windowOf() {
  const done: string[] = [];
  const events = new EventEmitter();
  let isDestroyed = false;
  const window = Object.assign(events, {
    isDestroyed: () => isDestroyed,
    maximize: () => done.push('maximize'),
    setBounds: ({ x, y }: { x: number; y: number }) => done.push(`to ${x}, ${y}`),
    show: () => done.push('show'),
  });
  awaitPicture(window as unknown as BrowserWindow);
  return {
    done,
    picture: () => events.emit('ready-to-show'),
    close: () => (isDestroyed = true),
    lay: (place: typeof PLACE | null) => showAt(window as unknown as BrowserWindow, place),
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const SHOWN = ['to 10, 20', 'maximize', 'show'];

test('a page that is there before its window has a place is not shown without one', async () => {
  const { done, picture, lay } = windowOf();
  picture();
  await settled();
  expect(done).toEqual([]);
  lay(PLACE);
  await settled();
  expect(done).toEqual(SHOWN);
});

test('a window with a place waits for its page', async () => {
  const { done, picture, lay } = windowOf();
  lay(PLACE);
  await settled();
  expect(done).toEqual(['to 10, 20']);
  picture();
  await settled();
  expect(done).toEqual(SHOWN);
});

test('without a place it is shown where it is, and not at all once it is closed', async () => {
  const [open, closed] = [windowOf(), windowOf()];
  closed.close();
  for (const { picture, lay } of [open, closed]) {
    picture();
    lay(null);
  }
  await settled();
  expect([open.done, closed.done]).toEqual([['show'], []]);
});

test('a page that never says that it has a picture is shown all the same', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { done, lay } = windowOf();
  lay(PLACE);
  await vi.advanceTimersByTimeAsync(1_400);
  expect(done).toEqual(['to 10, 20']);
  await vi.advanceTimersByTimeAsync(200);
  expect(done).toEqual(SHOWN);
});
