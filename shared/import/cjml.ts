import { ASSUMPTION } from '../map/defaults.ts';
import type { Emotion, LaneKind, Language } from '../map/journey-map.ts';
import { laneWords } from '../map/lane-words.ts';
import { failure, type Result, success } from '../result.ts';
import type { ImportFailure } from './imported.ts';
import type { MapBuilder, Otherwise } from './map-builder.ts';
import { createFinder, type Finders, newFinders } from './own-tables.ts';
import { figureOf } from './table-reading.ts';
import { type XmlElement, xmlTreeOf } from './xml-tree.ts';

type Ways = { readonly otherwise: Otherwise; readonly language: Language };

/** A journey on its way into a map. */
type Journey = Ways & {
  readonly builder: MapBuilder;
  readonly finders: Finders;
  readonly feelings: Feelings;
  /** Stages by the ids of their phases, personas by those of their actors. */
  readonly phase: (id: string) => string | null;
  readonly persona: (id: string) => string | null;
  /** Told apart from the journeys before it, or "". */
  readonly suffix: string;
};

/**
 * Adds what a journey in CJML holds (SINTEF's language, version 2, of which no schema is published): phases are stages,
 * end users personas, communication points touchpoints with their channel, actions actions, and how people felt a
 * feeling of the stage. A second journey in a file has lanes of its own.
 */
export function addCjml(builder: MapBuilder, text: string, ways: Ways): Result<null, ImportFailure> {
  const root = xmlTreeOf(text);
  if (root?.name !== 'CJML') return failure('not-this-format');
  if (!/^\s*2(?:\.\d+)*\s*$/.test(root.attributes.version ?? '')) return failure('unknown-cjml');
  const journeys = root.children.filter(({ name }) => name === 'plannedJourney' || name === 'actualJourney');
  const phases = journeys.flatMap((journey) => child(journey, 'journeyPhases')?.children ?? []);
  const described = new Map(phases.map((phase) => [nameOf(phase), said(phase, 'phaseDescription')]));
  const stage = createFinder([], (name) => builder.addStage({ name, description: described.get(name) ?? '' }));
  const all = { finders: { ...newFinders(builder), stage }, feelings: newFeelings() };
  for (const [at, journey] of journeys.entries()) {
    const id = said(journey, 'journeyID');
    if (at === 0) builder.setHead({ title: said(journey, 'journeyTitle') || id });
    addJourney(builder, journey, { ...ways, ...all, suffix: at === 0 ? '' : ` (${id || at + 1})` });
  }
  for (const emotion of all.feelings.all()) builder.addEmotion(emotion);
  return success(null);
}

function child({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((each) => each.name === name);
}

function said(element: XmlElement | undefined, ...path: readonly string[]): string {
  const found = path.reduce<XmlElement | undefined>((at, name) => at && child(at, name), element);
  return found?.text.trim() ?? '';
}

function idOf({ attributes }: XmlElement, ...names: readonly string[]): string {
  return names.map((name) => attributes[name]?.trim() ?? '').find((id) => id !== '') ?? '';
}

function phaseId(phase: XmlElement): string {
  return idOf(phase, 'phaseID', 'phaseIDref');
}

function nameOf(phase: XmlElement): string {
  return said(phase, 'phaseName') || phaseId(phase);
}

/** What of a journey has no place in a map. */
const BESIDE = ['journeyShortSummary', 'journeyLongSummary', 'journeyStatus', 'journeyExperience'] as const;

function addJourney(
  builder: MapBuilder,
  journey: XmlElement,
  { finders, feelings, suffix, ...ways }: Ways & Pick<Journey, 'finders' | 'feelings' | 'suffix'>,
): void {
  const phases = child(journey, 'journeyPhases')?.children ?? [];
  const stages = phases.flatMap((phase) => {
    const label = phaseId(phase);
    return named(label, finders.stage(nameOf(phase)));
  });
  const actors = (child(journey, 'actors')?.children ?? []).filter(({ name }) => name === 'endUser');
  const people = actors.flatMap((actor) => {
    const label = idOf(actor, 'actorID', 'actorIDref');
    return named(label, finders.persona(said(actor, 'actorName') || label));
  });
  const reading: Journey = {
    ...ways,
    builder,
    finders,
    feelings,
    suffix,
    phase: createFinder(stages, (id) => finders.stage(id)),
    persona: createFinder(people, () => null),
  };
  for (const point of child(journey, 'touchpoints')?.children ?? []) addTouchpoint(point, reading);
  builder.leaveOut('details', BESIDE.filter((name) => said(journey, name) !== '').length);
}

function named(label: string, id: string | null): readonly { readonly label: string; readonly id: string }[] {
  return id === null ? [] : [{ label, id }];
}

const KINDS: Readonly<Record<string, LaneKind>> = {
  plannedCommunicationPoint: 'touchpoint',
  actualCommunicationPoint: 'touchpoint',
  plannedAction: 'action',
  actualAction: 'action',
};

function addTouchpoint(point: XmlElement, journey: Journey): void {
  const { builder, finders, feelings, otherwise, language, suffix } = journey;
  const kind = KINDS[point.name];
  if (kind === undefined) return;
  const belongsTo = child(point, 'belongsTo');
  const phase = belongsTo === undefined ? '' : phaseId(belongsTo);
  const stage = phase === '' ? finders.stage(otherwise.stage) : journey.phase(phase);
  const lane = finders.lane(`${laneWords(kind, language).name}${suffix}`, kind);
  const labels = [said(point, 'initiator', 'initiatorLabel'), said(point, 'receiver', 'receiverLabel')];
  const text = labels.filter((label) => label !== '').join('\n') || said(point, 'touchpointID');
  if (stage === null || lane === null) {
    builder.leaveOut('rowsWithoutPlace');
    return;
  }
  const channel = said(point, 'channel', 'channelName');
  const personas = peopleOf(point, journey);
  builder.addNote(
    { stage, lane },
    {
      text,
      personas,
      channel: channel === '' ? null : finders.channel(channel),
      evidence: { ...ASSUMPTION, date: timeOf(point), note: said(point, 'comment') },
    },
  );
  feelings.take({ stage, persona: personas[0] ?? null }, point);
}

function peopleOf(point: XmlElement, { persona }: Journey): readonly string[] {
  const ids = ['initiator', 'receiver'].flatMap((role) => {
    const refersTo = child(child(point, role) ?? point, 'refersTo');
    const id = refersTo === undefined ? '' : idOf(refersTo, 'actorIDref', 'actorID');
    return id === '' ? [] : (persona(id) ?? []);
  });
  return [...new Set(ids)];
}

const TIMES = ['timeOriginated', 'timeStarted', 'timeReceived', 'timeConsumed', 'timeCompleted'] as const;

function timeOf(point: XmlElement): string {
  const times = TIMES.map((name) => said(point, 'timestamps', name) || said(point, name));
  return times.find((time) => time !== '') ?? '';
}

const WORDS: Readonly<Record<string, number>> = {
  verynegative: -2,
  negative: -1,
  neutral: 0,
  positive: 1,
  verypositive: 2,
};

/** Marks from 1 to 5, or words. */
function feelingOf(rating: string): number | null {
  const figure = figureOf(rating);
  if (figure === null) return WORDS[rating.toLowerCase().replaceAll(/[^a-z]/g, '')] ?? null;
  return figure >= 1 && figure <= 5 ? figure - 3 : null;
}

type Who = Pick<Emotion, 'stage' | 'persona'>;
type Feelings = {
  readonly take: (who: Who, point: XmlElement) => void;
  readonly all: () => readonly Emotion[];
};

/** What somebody felt at all the touchpoints of a stage is one feeling: the middle of them. */
function newFeelings(): Feelings {
  const felt = new Map<string, { readonly who: Who; readonly values: number[]; readonly notes: string[] }>();
  return {
    take: (who, point) => {
      const value = feelingOf(said(point, 'touchpointExperience', 'experienceRating'));
      const note = said(point, 'touchpointExperience', 'experienceDescription');
      if (value === null && note === '') return;
      const key = JSON.stringify([who.stage, who.persona]);
      const of = felt.get(key) ?? { who, values: [], notes: [] };
      felt.set(key, of);
      if (value !== null) of.values.push(value);
      if (note !== '') of.notes.push(note);
    },
    all: () =>
      [...felt.values()].map(({ who, values, notes }) => {
        const sum = values.reduce((whole, value) => whole + value, 0);
        return { ...who, when: 'now', value: sum / Math.max(1, values.length), note: notes.join('\n') };
      }),
  };
}
