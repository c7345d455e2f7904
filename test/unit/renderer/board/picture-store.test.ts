import { expect, test } from 'vitest';
import { createPictureStore } from '../../../../renderer/board/picture-store.ts';

function storeOf(budget: number) {
  const closed: string[] = [];
  const store = createPictureStore<string, { readonly bitmap: ImageBitmap }>(budget);
  const put = (key: string, width = 10): void => {
    store.put(key, { bitmap: { width, height: 10, close: () => closed.push(key) } });
  };
  const kept = (): readonly string[] => ['a', 'b', 'c', 'd'].filter((key) => store.get(key) !== undefined);
  return { store, put, kept, closed };
}

test('the pictures painted longest ago make room for new ones, and are let go of', () => {
  const { put, kept, closed } = storeOf(300);
  for (const key of ['a', 'b', 'c']) put(key);
  expect([kept(), closed]).toEqual([['a', 'b', 'c'], []]);
  put('d', 20);
  expect([kept(), closed]).toEqual([
    ['c', 'd'],
    ['a', 'b'],
  ]);
});

test('one that is larger than all room is kept alone', () => {
  const { put, kept } = storeOf(300);
  put('a');
  put('b', 50);
  expect(kept()).toEqual(['b']);
});

test('another picture of the same takes the place of the first', () => {
  const { put, kept, closed } = storeOf(300);
  put('a');
  put('b');
  put('a');
  put('c');
  expect([kept(), closed]).toEqual([['a', 'b', 'c'], ['a']]);
  put('d');
  expect(kept()).toEqual(['a', 'c', 'd']);
});

test('what is forgotten is gone', () => {
  const { store, put, kept, closed } = storeOf(300);
  for (const key of ['a', 'b', 'c']) put(key);
  store.forget('b');
  store.forget('b');
  expect(kept()).toEqual(['a', 'c']);
  store.forgetAll();
  expect([kept(), closed]).toEqual([[], ['b', 'a', 'c']]);
});
