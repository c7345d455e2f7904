import type { ChannelId, JourneyMap, Outcome, StageId, TouchKind, Touches } from '../map/journey-map.ts';
import { LIMITS } from '../map/journey-map.ts';
import { channelKey } from './channel-meaning.ts';
import { type EventMeaning, eventKey, stagesOfChannels } from './event-meaning.ts';
import { commonestPaths, type Journey } from './join-paths.ts';
import type { Touch } from './read-touches.ts';

const DAY = 86_400_000;

export type Meanings = {
  /** By eventKey. */
  readonly events: ReadonlyMap<string, EventMeaning>;
  /** By channelKey; null: no channel. */
  readonly channels: ReadonlyMap<string, ChannelId | null>;
};

export type Gathered = {
  readonly touches: Touches;
  /** Touches of customers who have more than are kept, and customers whose ways are rarer than those that are kept. */
  readonly touchesBeyond: number;
  readonly customersBeyond: number;
};

type Step = TouchKind & { readonly moment: number; readonly value: number };

/**
 * What a map keeps of touches: which ways were taken, and how often. Customers are told apart by what the table calls
 * them, and are not kept. The order of the rows makes no difference: what happened at the same moment is put in the
 * order of outcomes, stages and channels.
 */
export function gatherJourneys(
  touches: readonly Touch[],
  map: JourneyMap,
  meanings: Meanings,
  source: string,
): Gathered {
  const byCustomer = stepsByCustomer(touches, map, meanings);
  const order = orderOf(map, meanings);
  const kinds = kindsOf(byCustomer, order);
  const places = new Map(kinds.map((kind, at) => [keyOf(kind), at]));
  let touchesBeyond = 0;
  const journeys: Journey[] = [];
  for (const steps of byCustomer.values()) {
    const inOrder = steps.sort(order).slice(-LIMITS.touchSteps);
    touchesBeyond += steps.length - inOrder.length;
    const start = inOrder[0]?.moment ?? 0;
    journeys.push({
      steps: inOrder.map(
        (step) => places.get(keyOf(step)) ?? places.get(keyOf({ ...NOWHERE, outcome: step.outcome })) ?? 0,
      ),
      days: inOrder.map(({ moment }) => Math.floor((moment - start) / DAY)),
      values: inOrder.filter(({ outcome }) => outcome !== null).map(({ value }) => value),
    });
  }
  const { paths, customersBeyond } = commonestPaths(journeys);
  return { touches: { source, ...spanOf(touches), kinds, paths }, touchesBeyond, customersBeyond };
}

function stepsByCustomer(
  touches: readonly Touch[],
  map: JourneyMap,
  { events, channels }: Meanings,
): ReadonlyMap<string, Step[]> {
  const met = stagesOfChannels(map);
  const byCustomer = new Map<string, Step[]>();
  const meant = new Map<string, TouchKind>();
  for (const { customer, moment, channel, event, value } of touches) {
    const said = `${channel}\n${event}`;
    let kind = meant.get(said);
    if (kind === undefined) {
      const through = channels.get(channelKey(channel)) ?? null;
      const { at, isByChannel, outcome } = events.get(eventKey(event)) ?? UNKNOWN;
      kind = { through, at: isByChannel ? ((through === null ? null : met.get(through)) ?? null) : at, outcome };
      meant.set(said, kind);
    }
    const step = { ...kind, moment, value };
    const steps = byCustomer.get(customer);
    if (steps === undefined) byCustomer.set(customer, [step]);
    else steps.push(step);
  }
  return byCustomer;
}

const UNKNOWN: EventMeaning = { at: null, isByChannel: false, outcome: null };

const OUTCOMES: readonly Outcome[] = [null, 'lead', 'sale'];
const NOWHERE = { through: null, at: null } as const;

type Order = (a: Step, b: Step) => number;

function orderOf({ stages }: JourneyMap, { channels }: Meanings): Order {
  const stageAt = new Map<StageId | null, number>(stages.map(({ id }, at) => [id, at]));
  const ids = [...new Set(channels.values())].map((id) => id ?? '').sort();
  const channelAt = new Map<ChannelId | null, number>(ids.map((id, at) => [id === '' ? null : id, at]));
  const placeOf = (kind: TouchKind): readonly number[] => [
    OUTCOMES.indexOf(kind.outcome),
    stageAt.get(kind.at) ?? -1,
    channelAt.get(kind.through) ?? -1,
  ];
  return (a, b) => {
    if (a.moment !== b.moment) return a.moment - b.moment;
    const [of, other] = [placeOf(a), placeOf(b)];
    const differing = of.findIndex((place, at) => place !== other[at]);
    return differing < 0 ? a.value - b.value : (of[differing] ?? 0) - (other[differing] ?? 0);
  };
}

function keyOf({ through, at, outcome }: TouchKind): string {
  return JSON.stringify([through, at, outcome]);
}

/** Every kind of touch once; beyond what a map keeps, only what they led to. */
function kindsOf(byCustomer: ReadonlyMap<string, readonly Step[]>, order: Order): readonly TouchKind[] {
  const found = new Map<string, Step>();
  for (const steps of byCustomer.values()) {
    for (const step of steps) {
      const key = keyOf(step);
      if (!found.has(key)) found.set(key, { ...step, moment: 0, value: 0 });
    }
  }
  const kinds = [...found.values()].sort(order).map(({ through, at, outcome }) => ({ through, at, outcome }));
  if (kinds.length <= LIMITS.touchKinds) return kinds;
  const bare = OUTCOMES.map((outcome) => ({ ...NOWHERE, outcome }));
  return [...bare, ...kinds.filter(({ through, at }) => through !== null || at !== null)].slice(0, LIMITS.touchKinds);
}

function spanOf(touches: readonly Touch[]): Pick<Touches, 'from' | 'to'> {
  if (touches.length === 0) return { from: '', to: '' };
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { moment } of touches) {
    first = Math.min(first, moment);
    last = Math.max(last, moment);
  }
  return { from: dayOf(first), to: dayOf(last) };
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
