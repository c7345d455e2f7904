import { expect, test } from 'vitest';
import { largerPapers } from '../../../../shared/print/papers.ts';

test('a paper that is too small leads to larger ones of the same kind, smallest first', () => {
  expect(largerPapers('a5')).toEqual(['a4', 'a3', 'a2', 'a1', 'a0']);
  expect(largerPapers('f4')).toEqual(['a3', 'a2', 'a1', 'a0']);
  expect(largerPapers('letter')).toEqual(['tabloid', 'a2', 'a1', 'a0']);
  expect(largerPapers('tabloid')).toEqual(['a2', 'a1', 'a0']);
  expect(largerPapers('a0')).toEqual([]);
});
