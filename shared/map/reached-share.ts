import type { Metric } from './journey-map.ts';

type Figures = Pick<Metric, 'baseline' | 'actual' | 'target' | 'better'>;

/**
 * How much of its target a metric has reached, 0..100; null where the actual figure or the target is missing.
 *
 *     with a baseline that is worse than the target:   (actual - baseline) / (target - baseline)
 *     without one, the target reached:                 100
 *     without one, the target not reached:             the smaller one's share of the larger: actual / target where
 *                                                      higher is better, target / actual where lower is
 *
 * all of it kept within 0 and 100. A baseline that equals the target, or is better than it, tells of no way to go, so it
 * counts as none. A target of 0 has no share: it is reached, or it is not.
 */
export function reachedShare({ baseline, actual, target, better }: Figures): number | null {
  if (actual === null || target === null) return null;
  const sign = better === 'higher' ? 1 : -1;
  // As shares of the largest of them: differences of figures near the limits would be endless.
  const largest = Math.max(Math.abs(actual), Math.abs(target), Math.abs(baseline ?? 0)) || 1;
  const [now, aim] = [(sign * actual) / largest, (sign * target) / largest];
  const start = baseline === null ? null : (sign * baseline) / largest;
  if (now >= aim) return 100;
  if (start !== null && start < aim) return 100 * within((now - start) / (aim - start));
  if (aim > 0) return 100 * within(now / aim);
  return aim < 0 ? 100 * within(aim / now) : 0;
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
