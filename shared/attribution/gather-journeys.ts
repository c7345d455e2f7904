import type { ChannelId, JourneyMap, StageId } from '../map/journey-map.ts';
import type { Outcome, TouchKind, Touches } from '../map/touches.ts';
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

/** One touch of a customer; `kind`: its place among the kinds. */
type Step = { readonly kind: number; readonly moment: number; readonly value: number };

/**
 * What a map keeps of touches: which ways were taken, and how often. Customers are told apart by what the table calls
 * them, and are not kept. The order of the rows makes no difference: what happened at the same moment is put in the
 * order of outcomes, stages and channels, which is that of the kinds.
 */
export function gatherJourneys(
  touches: readonly Touch[],
  map: JourneyMap,
  meanings: Meanings,
  source: string,
): Gathered {
  const meant = kindsMeant(touches, map, meanings);
  const kinds = inOrder([...new Map(meant.kindOf.map((kind) => [keyOf(kind), kind])).values()], map, meanings);
  const placeOf = placesOf(meant.kindOf, kinds);
  let touchesBeyond = 0;
  const journeys: Journey[] = [];
  for (const all of stepsByCustomer(touches, meant.ofTouch, placeOf)) {
    const steps = all.sort(inTime).slice(-LIMITS.touchSteps);
    touchesBeyond += all.length - steps.length;
    const start = steps[0]?.moment ?? 0;
    journeys.push({
      steps: steps.map(({ kind }) => kind),
      days: steps.map(({ moment }) => Math.floor((moment - start) / DAY)),
      values: steps.filter(({ kind }) => kinds[kind]?.outcome !== null).map(({ value }) => value),
    });
  }
  const { paths, customersBeyond } = commonestPaths(journeys);
  return { touches: { source, ...spanOf(touches), kinds, paths }, touchesBeyond, customersBeyond };
}

function inTime(a: Step, b: Step): number {
  return a.moment - b.moment || a.kind - b.kind || a.value - b.value;
}

const UNKNOWN: EventMeaning = { at: null, isByChannel: false, outcome: null };

/** What each touch means: a number for it, and what the numbers stand for. Many rows say the same few things. */
function kindsMeant(touches: readonly Touch[], map: JourneyMap, { events, channels }: Meanings) {
  const met = stagesOfChannels(map);
  const numbers = new Map<string, number>();
  const kindOf: TouchKind[] = [];
  const ofTouch = touches.map(({ channel, event }) => {
    const said = `${channel}\n${event}`;
    const known = numbers.get(said);
    if (known !== undefined) return known;
    const through = channels.get(channelKey(channel)) ?? null;
    const { at, isByChannel, outcome } = events.get(eventKey(event)) ?? UNKNOWN;
    const ofChannel = through === null ? null : (met.get(through) ?? null);
    numbers.set(said, kindOf.length);
    return kindOf.push({ through, at: isByChannel ? ofChannel : at, outcome }) - 1;
  });
  return { ofTouch, kindOf };
}

function stepsByCustomer(
  touches: readonly Touch[],
  ofTouch: readonly number[],
  placeOf: readonly number[],
): Iterable<Step[]> {
  const byCustomer = new Map<string, Step[]>();
  for (const [at, { customer, moment, value }] of touches.entries()) {
    const step = { kind: placeOf[ofTouch[at] ?? 0] ?? 0, moment, value };
    const steps = byCustomer.get(customer);
    if (steps === undefined) byCustomer.set(customer, [step]);
    else steps.push(step);
  }
  return byCustomer.values();
}

const OUTCOMES: readonly Outcome[] = [null, 'lead', 'sale'];
const NOWHERE = { through: null, at: null } as const;

function keyOf({ through, at, outcome }: TouchKind): string {
  return JSON.stringify([through, at, outcome]);
}

/** Kinds in the order of outcomes, stages and channels; beyond what a map keeps, only what they led to. */
function inOrder(
  found: readonly TouchKind[],
  { stages, channels }: JourneyMap,
  meanings: Meanings,
): readonly TouchKind[] {
  const stageAt = new Map<StageId | null, number>(stages.map(({ id }, at) => [id, at]));
  const ids = [...new Set([...channels.map(({ id }) => id), ...meanings.channels.values()])];
  const channelAt = new Map<ChannelId | null, number>(ids.map((id, at) => [id, id === null ? -1 : at]));
  const placed = found.map((kind) => ({
    kind,
    outcome: OUTCOMES.indexOf(kind.outcome),
    stage: stageAt.get(kind.at) ?? -1,
    channel: channelAt.get(kind.through) ?? -1,
  }));
  const kinds = placed
    .sort((a, b) => a.outcome - b.outcome || a.stage - b.stage || a.channel - b.channel)
    .map(({ kind }) => kind);
  if (kinds.length <= LIMITS.touchKinds) return kinds;
  const bare = OUTCOMES.map((outcome) => ({ ...NOWHERE, outcome }));
  return [...bare, ...kinds.filter(({ through, at }) => through !== null || at !== null)].slice(0, LIMITS.touchKinds);
}

function placesOf(meant: readonly TouchKind[], kinds: readonly TouchKind[]): readonly number[] {
  const places = new Map(kinds.map((kind, at) => [keyOf(kind), at]));
  return meant.map((kind) => places.get(keyOf(kind)) ?? places.get(keyOf({ ...NOWHERE, outcome: kind.outcome })) ?? 0);
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
