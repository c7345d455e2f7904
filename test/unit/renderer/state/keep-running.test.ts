import { expect, it } from 'vitest';
import { keepRunning } from '../../../../renderer/state/keep-running.ts';
import { extend, startRunning } from '../../../../shared/workshop/running.ts';
import { editorOf } from '../../../support/editor.ts';

/** As much of a window's storage as is asked for. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

const RUNNING = extend(startRunning('g1', 1_000), 5);

it('a clock goes on in a page that is made anew', () => {
  const place = storage();
  const before = editorOf();
  keepRunning(before, place);
  before.setState({ running: RUNNING });
  const anew = editorOf();
  keepRunning(anew, place);
  expect([anew.getState().running, anew.getState().drawer]).toEqual([RUNNING, 'agenda']);
});

it('not after it ended, and not on another map', () => {
  const place = storage();
  const before = editorOf();
  keepRunning(before, place);
  before.setState({ running: RUNNING });
  const other = editorOf();
  const { document } = other.getState();
  other.setState({ document: document && { ...document, handle: 'another' } });
  keepRunning(other, place);
  expect(other.getState().running).toBeNull();
  before.setState({ running: null });
  const anew = editorOf();
  keepRunning(anew, place);
  expect(anew.getState().running).toBeNull();
});
