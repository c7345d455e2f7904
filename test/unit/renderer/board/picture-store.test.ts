import { expect, test } from 'vitest';
import { createPictureStore } from '../../../../renderer/board/picture-store.ts';

/** Pictures ten pixels high; which of them are gone, in the order in which they went. */
function storeOf(budget: number) {
  const gone: string[] = [];
  const store = createPictureStore<{ readonly bitmap: ImageBitmap }>(budget);
  const keep = (name: string, width = 10) => {
    const picture = { bitmap: { width, height: 10, close: () => gone.push(name) } };
    store.keep(picture);
    return picture;
  };
  return { store, keep, gone };
}

test('the pictures painted longest ago make room for new ones', () => {
  const { keep, gone } = storeOf(300);
  for (const name of ['a', 'b', 'c']) keep(name);
  expect(gone).toEqual([]);
  keep('d', 20);
  expect(gone).toEqual(['a', 'b']);
});

test('one that is larger than all room is kept alone', () => {
  const { keep, gone } = storeOf(300);
  keep('a');
  keep('b', 50);
  expect(gone).toEqual(['a']);
  keep('c');
  expect(gone).toEqual(['a', 'b']);
});

test('what is forgotten is gone, once, and leaves its room to others', () => {
  const { store, keep, gone } = storeOf(300);
  const [a] = [keep('a'), keep('b'), keep('c')];
  store.forget(a);
  store.forget(a);
  keep('d');
  expect(gone).toEqual(['a']);
  store.forgetAll();
  expect(gone).toEqual(['a', 'b', 'c', 'd']);
});
