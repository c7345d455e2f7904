import type { ChannelId, JourneyMap } from '../map/journey-map.ts';
import type { Outcome, TouchKind, TouchPath, Touches } from '../map/touches.ts';
import { type Model, sharesOf } from './models.ts';
import { type StageReach, stageReach } from './stage-reach.ts';

/** What the credit is for. */
export type Goal = Exclude<Outcome, null>;

export type CreditRule = { readonly model: Model; readonly halfLife: number; readonly goal: Goal };

/** What touches of one channel, or at one stage, come to. */
export type Tally = {
  readonly touches: number;
  /** Leads and sales that were made in such a touch itself. */
  readonly leads: number;
  readonly sales: number;
  /** How many conversions are owed to them, and what those brought. */
  readonly credit: number;
  readonly value: number;
};

export type Attribution = {
  /** In the order of the map's channels, and last touches without a channel; only channels that have touches. */
  readonly channels: readonly (Tally & { readonly channel: ChannelId | null })[];
  /** In the order of the map's stages, and last touches without one, if there are any. */
  readonly stages: readonly (Tally & (StageReach | { readonly stage: null }))[];
  readonly total: Tally;
};

type Sum = { -readonly [Key in keyof Tally]: number };

/**
 * Who is owed how much of the conversions (sales, or leads). Each conversion has a credit of 1, which the model shares
 * among the customer's touches since the conversion before it, itself the last; its value is shared in the same parts.
 */
export function attributionOf(map: Pick<JourneyMap, 'stages' | 'channels' | 'touches'>, rule: CreditRule): Attribution {
  const byKind = talliesByKind(map.touches, rule);
  const byChannel = grouped(map.touches.kinds, byKind, ({ through }) => through);
  const byStage = grouped(map.touches.kinds, byKind, ({ at }) => at);
  const channels = [...map.channels.map(({ id }) => id), null]
    .map((channel) => ({ channel, ...sumOf(byChannel.get(channel) ?? []) }))
    .filter(({ touches }) => touches > 0);
  const stages = stageReach(map).map((reach) => ({ ...reach, ...sumOf(byStage.get(reach.stage) ?? []) }));
  const elsewhere = { stage: null, ...sumOf(byStage.get(null) ?? []) };
  return { channels, stages: elsewhere.touches > 0 ? [...stages, elsewhere] : stages, total: sumOf(byKind) };
}

/** The tallies of the kinds that have a key in common. */
function grouped(
  kinds: readonly TouchKind[],
  tallies: readonly Tally[],
  keyOf: (kind: TouchKind) => string | null,
): ReadonlyMap<string | null, readonly Tally[]> {
  const groups = new Map<string | null, Tally[]>();
  for (const [at, kind] of kinds.entries()) {
    const tally = tallies[at];
    const group = groups.get(keyOf(kind));
    if (tally === undefined) continue;
    if (group === undefined) groups.set(keyOf(kind), [tally]);
    else group.push(tally);
  }
  return groups;
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = nothing();
  for (const tally of tallies) {
    sum.touches += tally.touches;
    sum.leads += tally.leads;
    sum.sales += tally.sales;
    sum.credit += tally.credit;
    sum.value += tally.value;
  }
  return sum;
}

function nothing(): Sum {
  return { touches: 0, leads: 0, sales: 0, credit: 0, value: 0 };
}

function talliesByKind({ kinds, paths }: Touches, rule: CreditRule): readonly Sum[] {
  const sums = kinds.map(nothing);
  for (const path of paths) {
    for (const step of path.steps) {
      const sum = sums[step];
      if (sum === undefined) continue;
      sum.touches += path.customers;
      if (kinds[step]?.outcome === 'lead') sum.leads += path.customers;
      if (kinds[step]?.outcome === 'sale') sum.sales += path.customers;
    }
    creditPath(path, { kinds, sums, rule });
  }
  return sums;
}

type Crediting = { readonly kinds: Touches['kinds']; readonly sums: readonly Sum[]; readonly rule: CreditRule };

function creditPath({ steps, days, customers, values }: TouchPath, { kinds, sums, rule }: Crediting): void {
  const { model, halfLife, goal } = rule;
  const outcomes = steps.map((step) => kinds[step]?.outcome ?? null);
  let start = 0;
  let valued = 0;
  for (const [at, outcome] of outcomes.entries()) {
    if (outcome === null) continue;
    const value = values[valued] ?? 0;
    valued += 1;
    if (outcome !== goal) continue;
    // The first lead since the last conversion is the one that counts.
    const lead = goal === 'lead' ? -1 : outcomes.slice(start, at + 1).indexOf('lead');
    const shares = sharesOf(model, { days: days.slice(start, at + 1), lead }, halfLife);
    for (const [place, share] of shares.entries()) {
      const sum = sums[steps[start + place] ?? -1];
      if (sum === undefined) continue;
      sum.credit += share * customers;
      sum.value += share * value;
    }
    start = at + 1;
  }
}
