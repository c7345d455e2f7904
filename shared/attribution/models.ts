/** How the credit for a conversion is shared among the touches that led to it. */
export const MODELS = ['first', 'last', 'linear', 'position', 'w', 'decay'] as const;
export type Model = (typeof MODELS)[number];

/** Half-life of time-decay in days, where nobody says another: what Google Analytics gave it. */
export const HALF_LIFE = 7;
export const HALF_LIVES = { least: 1, most: 365 } as const;

/** The touches that led to one conversion, which is the last of them. */
export type Conversion = {
  /** Of each touch, how many days after the first of the customer it came; never falling. */
  readonly days: readonly number[];
  /** The place of the touch that made the customer a lead; -1: none did. */
  readonly lead: number;
};

/**
 * Of each touch its share of one conversion: none below 0, together 1. They are the rule-based models that analytics
 * programs offer (Google Analytics' Multi-Channel Funnels: first and last interaction, linear, position based, time
 * decay; Bizible / Adobe Marketo Measure: W-shaped). With n touches, counted from 1 to n:
 *
 * - first:    touch 1 has it all
 * - last:     touch n has it all
 * - linear:   each has 1/n
 * - position: 1 and n have 0.4 each, those between them share 0.2; of two each has a half, a single one has it all
 * - w:        1, the touch that made a lead and n have 0.3 each, all others share 0.1. A touch that is two of the three
 *             has both shares; where there are no others, the 0.1 is shared out in proportion. Without a lead among
 *             touches 1..n it is `position`
 * - decay:    each has 2^(-d/h), d days before touch n, h the half-life; then all are divided by their sum
 */
export function sharesOf(model: Model, { days, lead }: Conversion, halfLife: number): readonly number[] {
  const count = days.length;
  switch (model) {
    case 'first':
      return days.map((_, at) => (at === 0 ? 1 : 0));
    case 'last':
      return days.map((_, at) => (at === count - 1 ? 1 : 0));
    case 'linear':
      return days.map(() => 1 / count);
    case 'position':
      return byMilestones(count, [0, count - 1], 0.4);
    case 'w':
      return lead < 0
        ? byMilestones(count, [0, count - 1], 0.4)
        : byMilestones(count, [0, Math.min(lead, count - 1), count - 1], 0.3);
    case 'decay':
      return decaying(days, halfLife);
  }
}

/** Each milestone has its share, all other touches share the rest, which goes to the milestones where there are none. */
function byMilestones(count: number, milestones: readonly number[], share: number): readonly number[] {
  const shares = Array.from({ length: count }, () => 0);
  for (const at of milestones) shares[at] = (shares[at] ?? 0) + share;
  const others = count - new Set(milestones).size;
  const given = share * milestones.length;
  return shares.map((own) => {
    if (others === 0) return own / given;
    return own > 0 ? own : (1 - given) / others;
  });
}

function decaying(days: readonly number[], halfLife: number): readonly number[] {
  const last = days.at(-1) ?? 0;
  const weights = days.map((day) => 2 ** ((day - last) / halfLife));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
