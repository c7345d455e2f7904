import { mix } from '../theme.ts';

/** From 0 over 50 to 100: orange, grey and blue are told apart by nearly every eye, and about as dark. */
const SCALE = ['#a8480c', '#6b6e78', '#1f5fae'] as const;
const UNKNOWN = '#8b8d96';

/** The colour of a stage by its score, 0..100; null: it has none. The number on the chip says the same. */
export function heatColour(score: number | null): string {
  if (score === null) return UNKNOWN;
  const [worst, middle, best] = SCALE;
  return score < 50 ? mix(middle, worst, score / 50) : mix(best, middle, (score - 50) / 50);
}
