import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedLines } from '../../../../shared/import/pasted-lines.ts';

describe('lines of a pasted text', () => {
  test('lose bullets, numbers, boxes and the space around them', () => {
    const pasted = '- one\r\n  * two\n• three\n\n 4. four\n5) five\n- [x] six\n[ ] seven\n\t eight\tand more  \n';
    expect(pastedLines(pasted)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight and more']);
  });

  test('keep what only looks like a bullet', () => {
    const kept = ['-5 degrees', '3.5 stars', '2026 plan', '*wow*', 'a) not ours'];
    expect(pastedLines(kept.join('\n'))).toEqual(kept);
  });

  test('are never empty and never hold a line break', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const line of pastedLines(text)) expect(line).toMatch(/^[^\n\r]+$/);
      }),
    );
  });
});
