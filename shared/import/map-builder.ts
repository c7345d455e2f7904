import { cutText } from '../commands/records.ts';
import type { NewId } from '../ids.ts';
import { channelKindOf } from './channel-kind-of.ts';
import {
  AGENDA_STEP_DEFAULTS,
  CHANNEL_DEFAULTS,
  laneDefaults,
  LINK_DEFAULTS,
  MAP_DEFAULTS,
  NOTE_DEFAULTS,
  PERSONA_DEFAULTS,
  STAGE_DEFAULTS,
} from '../map/defaults.ts';
import {
  type AgendaStep,
  type Channel,
  type Closing,
  type Emotion,
  type Gap,
  type Goal,
  type JourneyMap,
  type Lane,
  type LaneId,
  type LaneKind,
  type Language,
  LIMITS,
  type Link,
  type Metric,
  type Note,
  type Persona,
  type RelatedMap,
  type Stage,
} from '../map/journey-map.ts';
import { LIST_LIMITS } from '../map/list-limits.ts';
import type { Cell } from '../map/queries.ts';
import type { Imported, LeftOutCode } from './imported.ts';

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type NoteParts = Partial<Omit<Note, 'id' | 'stage' | 'lane'>>;

/** What notes without a stage or a lane of their own come to. */
export type Otherwise = { readonly stage: string; readonly lane: string };

/**
 * Puts a map together out of what a stranger wrote: limits are kept, ids are unique, and what is beyond them is
 * counted. Each `add…` gives the id of what it added, or null where there is no room for it.
 */
export type MapBuilder = {
  readonly addStage: (stage: Partial<Stage>) => string | null;
  readonly addLane: (kind: LaneKind, lane: Partial<Lane>) => string | null;
  readonly kindOf: (lane: LaneId) => LaneKind | null;
  readonly addPersona: (persona: Partial<Persona>) => string | null;
  readonly addChannel: (channel: Partial<Channel>) => string | null;
  /** `wantedId` is taken where it is sound and free. */
  readonly addNote: (cell: Cell, note: NoteParts, wantedId?: string) => string | null;
  readonly addLink: (link: Pick<Link, 'from' | 'to'> & Partial<Omit<Link, 'id'>>) => void;
  readonly addMetric: (metric: Omit<Metric, 'id'>) => void;
  readonly addEmotion: (emotion: Emotion) => void;
  /** The first of a stage counts. */
  readonly addGap: (gap: Gap) => void;
  readonly addAgendaStep: (step: Omit<AgendaStep, 'id' | 'remarks'>) => void;
  readonly addRelatedMap: (map: RelatedMap) => void;
  readonly setHead: (head: {
    readonly title?: string;
    readonly language?: Language;
    readonly goal?: Goal;
    readonly closing?: Closing;
  }) => void;
  readonly leaveOut: (code: LeftOutCode, count?: number) => void;
  readonly finish: () => Imported;
};

/** As in the schema: an id is a short text without control characters. */
const SOUND_ID = /^\P{Cc}{1,200}$/u;

type Lists = {
  -readonly [List in keyof JourneyMap]: JourneyMap[List] extends readonly (infer Entry)[] ? Entry[] : JourneyMap[List];
};

type Limit = { readonly most: number; readonly code: LeftOutCode };
type MakeRecord<Entry> = (id: string) => Entry;

/** Takes records into lists while there is room, with ids that nothing else has. */
function createTaker(newId: NewId) {
  const used = new Set<string>();
  const left = new Map<LeftOutCode, number>();
  const leaveOut = (code: LeftOutCode, count = 1): void => {
    if (count > 0) left.set(code, (left.get(code) ?? 0) + count);
  };
  const takeId = (wanted = ''): string => {
    let id = SOUND_ID.test(wanted) && wanted.length <= 200 && !used.has(wanted) ? wanted : newId();
    while (used.has(id)) id = newId();
    used.add(id);
    return id;
  };
  const cut = <Parts extends object>(parts: Parts): Parts => cutTexts(parts, () => leaveOut('cutTexts'));
  const hasRoom = (list: readonly unknown[], { most, code }: Limit): boolean => {
    if (list.length >= most) leaveOut(code);
    return list.length < most;
  };
  const add = <Entry>(list: Entry[], limit: Limit, record: MakeRecord<Entry>, wanted?: string): string | null => {
    if (!hasRoom(list, limit)) return null;
    const id = takeId(wanted);
    list.push(cut(record(id) as Entry & object));
    return id;
  };
  return { add, cut, hasRoom, leaveOut, leftOut: () => [...left].map(([code, count]) => ({ code, count })) };
}

function emptyMap(id: string, language: Language): Writable<Lists> {
  const lists = { personas: [], channels: [], stages: [], lanes: [], notes: [], emotions: [], gaps: [] };
  const others = { metrics: [], links: [], strokes: [], photos: [], images: [], agenda: [], maps: [], rounds: [] };
  return { ...MAP_DEFAULTS, ...lists, ...others, id, language };
}

const MOST = {
  stages: { most: LIMITS.stages, code: 'stages' },
  lanes: { most: LIMITS.lanes, code: 'lanes' },
  personas: { most: LIMITS.personas, code: 'personas' },
  channels: { most: LIMITS.channels, code: 'channels' },
  notes: { most: LIMITS.notes, code: 'notes' },
  links: { most: LIST_LIMITS.links, code: 'links' },
  metrics: { most: LIST_LIMITS.metrics, code: 'rows' },
  emotions: { most: LIST_LIMITS.emotions, code: 'rows' },
  gaps: { most: LIST_LIMITS.gaps, code: 'rows' },
  agenda: { most: LIST_LIMITS.agenda, code: 'rows' },
  maps: { most: LIST_LIMITS.maps, code: 'rows' },
} as const satisfies Record<string, Limit>;

export function createMapBuilder({
  newId,
  language,
}: {
  readonly newId: NewId;
  readonly language: Language;
}): MapBuilder {
  const map = emptyMap(newId(), language);
  const { add, cut, hasRoom, leaveOut, leftOut } = createTaker(newId);
  return {
    addStage: (stage) => add(map.stages, MOST.stages, (id) => ({ ...STAGE_DEFAULTS, ...stage, id })),
    addLane: (kind, lane) =>
      add(map.lanes, MOST.lanes, (id) => ({ ...laneDefaults(kind, map.language), ...lane, kind, id })),
    kindOf: (id) => map.lanes.find((lane) => lane.id === id)?.kind ?? null,
    addPersona: (persona) => add(map.personas, MOST.personas, (id) => ({ ...PERSONA_DEFAULTS, ...persona, id })),
    addChannel: (channel) =>
      add(map.channels, MOST.channels, (id) => {
        const kind = channel.kind ?? channelKindOf(channel.name ?? '');
        return { ...CHANNEL_DEFAULTS, ...channel, kind, id };
      }),
    addNote: (cell, note, wanted) =>
      add(
        map.notes,
        MOST.notes,
        (id) => ({ ...NOTE_DEFAULTS, ...note, stage: cell.stage, lane: cell.lane, id }),
        wanted,
      ),
    addLink: (link) => {
      add(map.links, MOST.links, (id) => ({ ...LINK_DEFAULTS, ...link, id }));
    },
    addMetric: (metric) => {
      add(map.metrics, MOST.metrics, (id) => ({ ...metric, id }));
    },
    addEmotion: (emotion) => {
      if (hasRoom(map.emotions, MOST.emotions)) map.emotions.push(cut(emotion));
    },
    addGap: (gap) => {
      if (hasRoom(map.gaps, MOST.gaps)) map.gaps.push(cut(gap));
    },
    addAgendaStep: (step) => {
      add(map.agenda, MOST.agenda, (id) => ({ ...AGENDA_STEP_DEFAULTS, ...step, id }));
    },
    addRelatedMap: (related) => {
      if (hasRoom(map.maps, MOST.maps)) map.maps.push(cut(related));
    },
    setHead: (head) => {
      Object.assign(map, cut(head));
    },
    leaveOut,
    finish: () => ({ map, leftOut: leftOut() }),
  };
}

/** Texts within the limits, also those one level down (evidence, task, questions). */
function cutTexts<Parts extends object>(parts: Parts, onCut: () => void): Parts {
  const fitted = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const text = cutText(value);
      if (text !== value) onCut();
      return text;
    }
    if (Array.isArray(value)) return value.map(fitted);
    return value !== null && typeof value === 'object' ? cutTexts(value, onCut) : value;
  };
  return Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, fitted(value)])) as Parts;
}
