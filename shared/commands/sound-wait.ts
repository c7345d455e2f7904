import { LONGEST_WAIT, type Wait } from '../map/wait.ts';

/** Within the limit; what is no number is nobody's guess. */
export function soundWait(wait: Wait | null): Wait | null {
  if (wait?.amount === undefined || wait.amount === null) return wait;
  const amount = Number.isNaN(wait.amount) ? null : Math.min(LONGEST_WAIT, Math.max(0, wait.amount)) + 0;
  return { ...wait, amount };
}
