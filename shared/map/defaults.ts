import type {
  AgendaStep,
  Channel,
  Closing,
  EarlierFigure,
  Emotion,
  Evidence,
  Gap,
  Goal,
  JourneyMap,
  Lane,
  LaneKind,
  Language,
  Link,
  Metric,
  Note,
  Persona,
  RelatedMap,
  Stage,
  Stroke,
  Task,
} from './journey-map.ts';
import type { Wait } from './wait.ts';
import type { Photo } from './photos.ts';
import type { TouchKind, Touches, TouchPath } from './touches.ts';
import { laneWords } from './lane-words.ts';
import type { Voter, VotingRound } from './voting-round.ts';

/**
 * What a record holds where its file says nothing. The reader fills these in, the writer leaves them out, and
 * `new…` functions start from them, so that the three can never disagree.
 */
export const NO_GOAL: Goal = { company: '', customer: '', reason: '', target: '' };

export const NO_CLOSING: Closing = { needs: '', problems: '', competitors: '', leaving: '' };

export const ASSUMPTION: Evidence = { kind: 'assumption', source: '', date: '', sample: null, note: '' };

/** What a task holds; a note without one has null. */
export const TASK_DEFAULTS: Task = { owner: '', due: '', done: false };

export const STAGE_DEFAULTS = {
  name: '',
  voice: '',
  description: '',
  group: null,
  colour: null,
  hidden: false,
  width: 2,
  leaving: null,
  wait: null,
  leadsTo: '',
} as const satisfies Omit<Stage, 'id'>;

/** What the time until the next stage holds besides its unit; a stage without one has null. */
export const WAIT_DEFAULTS = { amount: null } as const satisfies Omit<Wait, 'unit'>;

export const NOTE_DEFAULTS = {
  text: '',
  colour: null,
  personas: [],
  channel: null,
  author: '',
  created: '',
  votes: 0,
  important: false,
  mark: null,
  competitor: '',
  leadsTo: '',
  heading: '',
  faceDown: false,
  evidence: ASSUMPTION,
  task: null,
} as const satisfies Omit<Note, 'id' | 'stage' | 'lane'>;

export const PERSONA_DEFAULTS = {
  name: '',
  who: '',
  habits: '',
  attitudes: '',
  needs: '',
  quote: '',
  colour: null,
} as const satisfies Omit<Persona, 'id'>;

export const CHANNEL_DEFAULTS = { kind: '', name: '' } as const satisfies Omit<Channel, 'id'>;

export const EARLIER_FIGURE_DEFAULTS: EarlierFigure = { date: '', actual: null };

export const METRIC_DEFAULTS = {
  name: '',
  unit: '',
  better: 'higher',
  baseline: null,
  actual: null,
  target: null,
  weight: 1,
  source: '',
  date: '',
  earlier: [],
} as const satisfies Omit<Metric, 'id' | 'stage'>;

export const EMOTION_DEFAULTS = {
  persona: null,
  when: 'now',
  value: 0,
  note: '',
} as const satisfies Omit<Emotion, 'stage'>;

export const GAP_DEFAULTS = { value: 0, note: '' } as const satisfies Omit<Gap, 'stage'>;

export const LINK_DEFAULTS = { label: '', either: false, wait: null } as const satisfies Omit<
  Link,
  'id' | 'from' | 'to'
>;

export const STROKE_DEFAULTS = {
  points: [],
  colour: null,
  width: 3,
} as const satisfies Omit<Stroke, 'id' | 'stage' | 'lane'>;

export const PHOTO_DEFAULTS = {
  stage: null,
  lane: null,
  name: '',
  opacity: 0.6,
  hidden: false,
  image: null,
  file: '',
} as const satisfies Omit<Photo, 'id' | 'width' | 'height'>;

export const TOUCH_KIND_DEFAULTS: TouchKind = { through: null, at: null, outcome: null };

export const TOUCH_PATH_DEFAULTS: TouchPath = { steps: [], days: [], customers: 1, values: [] };

/** No table of touches was imported. */
export const NO_TOUCHES: Touches = { source: '', from: '', to: '', kinds: [], paths: [] };

export const AGENDA_STEP_DEFAULTS = {
  name: '',
  todo: '',
  question: '',
  remarks: '',
  stages: [],
  lanes: [],
  used: null,
} as const satisfies Omit<AgendaStep, 'id' | 'minutes'>;

export const VOTER_DEFAULTS: Voter = { name: '', hasVoted: false, dots: [] };

export const ROUND_DEFAULTS = {
  name: '',
  dots: 3,
  several: true,
  lanes: null,
  notes: null,
  voters: [],
  closed: false,
} as const satisfies Omit<VotingRound, 'number'>;

export const RELATED_MAP_DEFAULTS: RelatedMap = { title: '', file: '' };

export const MAP_DEFAULTS = {
  id: '',
  title: '',
  language: 'en',
  goal: NO_GOAL,
  closing: NO_CLOSING,
  personas: [],
  channels: [],
  emotions: [],
  gaps: [],
  metrics: [],
  touches: NO_TOUCHES,
  links: [],
  strokes: [],
  photos: [],
  images: [],
  agenda: [],
  maps: [],
  rounds: [],
  lock: null,
} as const satisfies Omit<JourneyMap, 'stages' | 'lanes' | 'notes'>;

/** A lane's name and questions have the built-in ones of its kind, in the map's language, as their default. */
export function laneDefaults(kind: LaneKind, language: Language): Omit<Lane, 'id' | 'kind'> {
  return { ...laneWords(kind, language), colour: null, hidden: false };
}
