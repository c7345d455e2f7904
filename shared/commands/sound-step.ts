import { clamp } from '../geometry.ts';

/** What a feeling or a gap may be: -2..2; null for what is no number. */
export function soundStep(value: number): number | null {
  // -0 is written as 0.
  return Number.isNaN(value) ? null : clamp(value, -2, 2) + 0;
}
