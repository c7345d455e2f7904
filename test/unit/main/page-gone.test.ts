import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { realDisk } from '../../../main/documents/disk.ts';
import { reviveWhenGone } from '../../../main/page-gone.ts';
import { careWith } from '../../support/document-care.ts';
import { fakeClock } from '../../support/fake-clock.ts';

type Watched = Parameters<typeof reviveWhenGone>[1];

const MINUTE = 60_000;

/** A window whose page breaks down when it is told to, and what becomes of it. */
function breakingWindow() {
  const clock = fakeClock();
  const contents = new EventEmitter();
  const done: string[] = [];
  const answers: ((tries: boolean) => void)[] = [];
  let isDestroyed = false;
  const browser = {
    webContents: contents,
    isDestroyed: () => isDestroyed,
    reload: () => void done.push('reload'),
    close: () => void done.push('close'),
  } as unknown as Watched['browser'];
  const document = { handle: 'handle', arrivesAs: ({ kind }: { kind: string }) => void done.push(`as ${kind}`) };
  const journals = { draftIn: () => null };
  const log = { error: (what: string) => void done.push(what) };
  reviveWhenGone(
    { log, journals, care: careWith(realDisk, { clock }) } as unknown as Parameters<typeof reviveWhenGone>[0],
    { browser, document } as unknown as Watched,
    () => {
      done.push('ask');
      return new Promise((resolve) => answers.push(resolve));
    },
  );
  return {
    clock,
    /** What followed from it. */
    breaksDown: (reason = 'crashed') => {
      const before = done.length;
      contents.emit('render-process-gone', {}, { reason });
      return done.slice(before);
    },
    answer: async (tries: boolean) => {
      const before = done.length;
      answers.shift()?.(tries);
      await Promise.resolve();
      await Promise.resolve();
      return done.slice(before);
    },
    destroy: () => {
      isDestroyed = true;
    },
  };
}

const GONE = ['window gone: crashed', 'as page'];

test('a page that breaks down at every load is made anew twice, then only when the person says so', async () => {
  const window = breakingWindow();
  expect(window.breaksDown()).toEqual([...GONE, 'reload']);
  window.clock.pass(2_000);
  expect(window.breaksDown()).toEqual([...GONE, 'reload']);
  window.clock.pass(2_000);
  expect(window.breaksDown()).toEqual([...GONE, 'ask']);
  expect(await window.answer(true)).toEqual(['reload']);
  for (const outcome of ['reload', 'reload', 'ask']) expect(window.breaksDown()).toEqual([...GONE, outcome]);
  expect(await window.answer(false)).toEqual(['close']);
});

test('a page that breaks down now and then is made anew each time, and nobody is asked', () => {
  const window = breakingWindow();
  for (let times = 0; times < 20; times += 1) {
    expect(window.breaksDown()).toEqual([...GONE, 'reload']);
    window.clock.pass(MINUTE / 2);
  }
});

test('a page that ends as it should is left alone, and so is a window that closed while the question stood', async () => {
  const window = breakingWindow();
  expect(window.breaksDown('clean-exit')).toEqual(['window gone: clean-exit']);
  for (let times = 0; times < 3; times += 1) window.breaksDown();
  window.destroy();
  expect(await window.answer(true)).toEqual([]);
  expect(window.breaksDown()).toEqual([GONE[0]]);
});
