import { expect, test } from 'vitest';
import { largerPapers, paperSize } from '../../../../shared/print/papers.ts';
import type { PrintSettings } from '../../../../shared/print/print-settings.ts';

const custom = { width: 900, height: 500 };
const larger = (paper: PrintSettings['paper']) => largerPapers({ paper, custom });

test('a paper that is too small leads to larger ones of the same kind, smallest first', () => {
  expect(larger('a5')).toEqual(['a4', 'a3', 'a2', 'a1', 'a0']);
  expect(larger('f4')).toEqual(['a3', 'a2', 'a1', 'a0']);
  expect(larger('letter')).toEqual(['tabloid', 'a2', 'a1', 'a0']);
  expect(larger('tabloid')).toEqual(['a2', 'a1', 'a0']);
  expect(larger('a0')).toEqual([]);
});

test("a paper of somebody's own size has the shorter side as its width, and leads to what is larger", () => {
  expect(paperSize({ paper: 'custom', custom })).toEqual({ width: 500, height: 900 });
  expect(larger('custom')).toEqual(['a0']);
});
