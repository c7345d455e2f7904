import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_MODES, crowded, harmOnPapers, sample, SAMPLES } from '../../../support/every-paper.ts';

const MAPS = [
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.journey'))
    .map((name) => [name, sample(name)] as const),
  ['300 notes', crowded(300)] as const,
];

describe.each(MAPS)('%s', (_name, map) => {
  test.each(ALL_MODES)(
    'as %s, on every paper: no note is cut or lost, no text severed, no page blank, none too many',
    (mode) => {
      expect(harmOnPapers(map, mode)).toEqual([]);
    },
  );
});
