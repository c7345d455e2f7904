import { LIMITS, type Wait } from '../map/journey-map.ts';

/** Within the limit; what is no number is nobody's guess. */
export function soundWait(wait: Wait | null): Wait | null {
  if (wait?.amount === undefined || wait.amount === null) return wait;
  const amount = Number.isNaN(wait.amount) ? null : Math.min(LIMITS.wait, Math.max(0, wait.amount)) + 0;
  return { ...wait, amount };
}
