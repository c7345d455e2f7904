import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameValue } from '../../../../shared/map/same-value.ts';

test('a value and its copy say the same, in whatever order its keys lie', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameValue(value, structuredClone(value))).toBe(true);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      expect(sameValue(value, Object.fromEntries(Object.entries(value).toReversed()))).toBe(true);
    }),
  );
});

test('a value with one part changed does not say the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.string(), (value, other, key) => {
      fc.pre(JSON.stringify(value) !== JSON.stringify(other) && key !== '__proto__');
      expect(sameValue({ [key]: [value, 1] }, { [key]: [other, 2] })).toBe(false);
      expect(sameValue({ [key]: value }, { [key]: value, [`${key}+`]: other })).toBe(false);
    }),
  );
});

test.each([
  [{ a: undefined }, { b: undefined }],
  [[], {}],
  [[1], { 0: 1, length: 1 }],
  [null, {}],
  ['1', 1],
  [{ a: 1 }, { a: 1, b: 1 }],
])('%o is not %o', (a, b) => {
  expect([sameValue(a, b), sameValue(b, a)]).toEqual([false, false]);
});
