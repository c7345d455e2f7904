import { expect, test } from 'vitest';
import { kept } from '../../../shared/kept.ts';

test('each key has its value, which is made once', () => {
  const made: string[] = [];
  const of = kept((key: string) => ({ key, number: made.push(key) }));
  expect([of('a'), of('b'), of('a')]).toEqual([
    { key: 'a', number: 1 },
    { key: 'b', number: 2 },
    { key: 'a', number: 1 },
  ]);
  expect(made).toEqual(['a', 'b']);
});
