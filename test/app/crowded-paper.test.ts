import { expect, test } from 'vitest';
import { ALL_MODES, crowded, harmOnPapers } from '../support/every-paper.ts';

const map = crowded(2_000);

// It takes half a minute: too long for the tests that run before every commit.
test.each(ALL_MODES)(
  '2,000 notes as %s, on every paper: none is cut or lost, no text severed, no page blank',
  (mode) => {
    expect(harmOnPapers(map, mode)).toEqual([]);
  },
  300_000,
);
