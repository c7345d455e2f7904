import { expect, test } from 'vitest';
import { runAction } from '../../../../renderer/actions/registry.ts';
import { setStageWidth } from '../../../../shared/commands/stage-commands.ts';
import { editorOf } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

type Way = 'left' | 'right' | 'up' | 'down';

/** The small map with a1 a2 side by side and a3 below, the keyboard on a1. */
function setUp() {
  const store = editorOf(setStageWidth('s1', 2)(SMALL_MAP));
  store.setState({ cursor: { kind: 'note', note: 'a1' }, selection: new Set(['a1']) });
  const extend = async (...ways: readonly Way[]): Promise<readonly string[]> => {
    for (const way of ways) await runAction(`select.${way}`, store);
    return [...store.getState().selection].toSorted();
  };
  return { store, extend };
}

test('takes in what lies between the first note and the cursor, and says how many that is', async () => {
  const { store, extend } = setUp();
  expect(await extend('right')).toEqual(['a1', 'a2']);
  expect(await extend('right')).toEqual(['a1', 'a2', 'b1']);
  expect(store.getState()).toMatchObject({
    cursor: { kind: 'note', note: 'b1' },
    announcement: '3 notes selected',
  });
});

test('the way back lets go again', async () => {
  const { extend } = setUp();
  expect(await extend('down')).toEqual(['a1', 'a3']);
  expect(await extend('down')).toEqual(['a1', 'a3', 'c1']);
  expect(await extend('up', 'up')).toEqual(['a1']);
});

test('keeps what was selected before, and begins anew once the cursor went elsewhere', async () => {
  const { store, extend } = setUp();
  store.setState({ selection: new Set(['a1', 'c1']) });
  expect(await extend('right')).toEqual(['a1', 'a2', 'c1']);
  store.setState({ cursor: { kind: 'note', note: 'b1' }, selection: new Set(['b1']) });
  expect(await extend('left')).toEqual(['a2', 'b1']);
});

test('stays among the cells', async () => {
  const { store, extend } = setUp();
  expect(await extend('up', 'left')).toEqual(['a1']);
  expect(store.getState().cursor).toEqual({ kind: 'note', note: 'a1' });
});
