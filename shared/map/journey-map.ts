import type { SpokenTag } from '../i18n/languages.ts';
import type { Photo, PhotoImage } from './photos.ts';
import type { Touches } from './touches.ts';
import type { Lock, VotingRound } from './voting-round.ts';
import type { Wait } from './wait.ts';

/**
 * The document. A map and all its records are immutable; records may carry keys that this version does not know
 * (they are kept by copying records with `...`), which is why no code may rebuild a record key by key.
 */
export type StageId = string;
export type LaneId = string;
export type NoteId = string;
export type PersonaId = string;
export type ChannelId = string;

/** What a map is written in: a language of the app. */
export type Language = SpokenTag;

export const LANE_KINDS = [
  'action',
  'motivation',
  'question',
  'pain',
  'touchpoint',
  'expected',
  'received',
  'emotion',
  'metric',
  'opportunity',
  'free',
] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'coral', 'violet', 'orange', 'teal', 'grey'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** A name out of NOTE_COLOURS, `#rrggbb`, or what a later version wrote; shared/theme.ts resolves it. */
export type Colour = string;

export type Goal = {
  readonly company: string;
  readonly customer: string;
  readonly reason: string;
  readonly target: string;
};

export const GOALS = ['company', 'customer', 'reason', 'target'] as const satisfies readonly (keyof Goal)[];

/** What the closing check of a workshop was answered with. */
export type Closing = {
  /** Are the customer's needs met? */
  readonly needs: string;
  /** Which problems are left? */
  readonly problems: string;
  /** What do competitors give? */
  readonly competitors: string;
  /** Where do people leave? */
  readonly leaving: string;
};

export const CLOSING_QUESTIONS = [
  'needs',
  'problems',
  'competitors',
  'leaving',
] as const satisfies readonly (keyof Closing)[];

export type Persona = {
  readonly id: PersonaId;
  readonly name: string;
  readonly who: string;
  readonly habits: string;
  readonly attitudes: string;
  readonly needs: string;
  readonly quote: string;
  readonly colour: Colour | null;
};

/** What is told of a persona besides the name. */
export const PERSONA_TEXTS = [
  'who',
  'habits',
  'attitudes',
  'needs',
  'quote',
] as const satisfies readonly (keyof Persona)[];

export type Channel = {
  readonly id: ChannelId;
  /** A word of shared/channel-vocabulary.ts, or of a later version's; "": the room's own. */
  readonly kind: string;
  readonly name: string;
};

export type Stage = {
  readonly id: StageId;
  readonly name: string;
  /** The stage in the customer's own words. */
  readonly voice: string;
  readonly description: string;
  /** Before or after the sale. */
  readonly group: 'before' | 'after' | null;
  /** null: the colour that the stage's position gives. */
  readonly colour: Colour | null;
  readonly hidden: boolean;
  /** How many notes lie side by side, 1..6. */
  readonly width: number;
  /** How many of a hundred customers leave at this stage; null: nobody knows. */
  readonly leaving: number | null;
  /** How long it takes until the next stage; null: nobody knows. */
  readonly wait: Wait | null;
  /** The file of the map of the set that goes on from here; "", or one that the set does not have: none. */
  readonly leadsTo: string;
};

export type Lane = {
  readonly id: LaneId;
  readonly kind: LaneKind;
  readonly name: string;
  readonly questions: readonly string[];
  /** null: the kind's colour. */
  readonly colour: Colour | null;
  readonly hidden: boolean;
};

export const EVIDENCE_KINDS = ['assumption', 'experience', 'said', 'measured'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export type Evidence = {
  readonly kind: EvidenceKind;
  readonly source: string;
  readonly date: string;
  readonly sample: number | null;
  readonly note: string;
};

export type Task = { readonly owner: string; readonly due: string; readonly done: boolean };

export type Note = {
  readonly id: NoteId;
  readonly stage: StageId;
  readonly lane: LaneId;
  readonly text: string;
  /** null: the lane's colour. */
  readonly colour: Colour | null;
  readonly personas: readonly PersonaId[];
  readonly channel: ChannelId | null;
  readonly author: string;
  /** ISO 8601, or "" where unknown. */
  readonly created: string;
  readonly votes: number;
  readonly important: boolean;
  readonly mark: 'good' | 'improve' | null;
  /** Whose it is, where the note tells of a competitor. */
  readonly competitor: string;
  /** As of a stage. */
  readonly leadsTo: string;
  /** The heading of the group that it lies in; '': in none. Notes of one cell with one heading lie together. */
  readonly heading: string;
  readonly faceDown: boolean;
  readonly evidence: Evidence;
  readonly task: Task | null;
};

export type Emotion = {
  readonly stage: StageId;
  readonly persona: PersonaId | null;
  readonly when: 'now' | 'wished';
  /** -2..+2 */
  readonly value: number;
  readonly note: string;
};

/** How far what a stage's customers got was less (below 0) or more than what they expected. One for a stage. */
export type Gap = {
  readonly stage: StageId;
  /** -2..+2 */
  readonly value: number;
  readonly note: string;
};
/** What a metric was before; "" where the day is not known. */
export type EarlierFigure = { readonly date: string; readonly actual: number | null };

export type Metric = {
  readonly id: string;
  readonly stage: StageId;
  readonly name: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly baseline: number | null;
  readonly actual: number | null;
  readonly target: number | null;
  /** How much it counts in the journey score; 0 or less: not at all. */
  readonly weight: number;
  readonly source: string;
  readonly date: string;
  readonly earlier: readonly EarlierFigure[];
};

/** `either`: one of several ways on from its note. `wait`: how long it takes along it; null: nobody knows. */
export type Link = {
  readonly id: string;
  readonly from: NoteId;
  readonly to: NoteId;
  readonly label: string;
  readonly either: boolean;
  readonly wait: Wait | null;
};

/** x and y relative to the cell's corner, in board units; pressure 0..1. */
export type StrokePoint = readonly [x: number, y: number, pressure: number];

export type Stroke = {
  readonly id: string;
  readonly stage: StageId;
  readonly lane: LaneId;
  readonly points: readonly StrokePoint[];
  readonly colour: Colour | null;
  readonly width: number;
};

/** One step of a workshop. */
export type AgendaStep = {
  readonly id: string;
  readonly name: string;
  /** How long it is meant to take. */
  readonly minutes: number;
  /** What the room does. */
  readonly todo: string;
  readonly question: string;
  /** For the facilitator alone. */
  readonly remarks: string;
  /** The cells that are to be filled: of these stages and lanes. One list empty: all of them; both: no cell. */
  readonly stages: readonly StageId[];
  readonly lanes: readonly LaneId[];
  /** How many seconds it took; null: it was not held yet. */
  readonly used: number | null;
};

export type RelatedMap = { readonly title: string; readonly file: string };

export type JourneyMap = {
  readonly id: string;
  readonly title: string;
  /** The language of the built-in names and questions when the map was made. */
  readonly language: Language;
  readonly goal: Goal;
  readonly closing: Closing;
  readonly personas: readonly Persona[];
  readonly channels: readonly Channel[];
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
  /** The order in the list is the order in each cell. */
  readonly notes: readonly Note[];
  readonly emotions: readonly Emotion[];
  readonly gaps: readonly Gap[];
  readonly metrics: readonly Metric[];
  readonly touches: Touches;
  readonly links: readonly Link[];
  readonly strokes: readonly Stroke[];
  readonly photos: readonly Photo[];
  readonly images: readonly PhotoImage[];
  readonly agenda: readonly AgendaStep[];
  readonly maps: readonly RelatedMap[];
  /** In the order in which they were begun. */
  readonly rounds: readonly VotingRound[];
  /** null: stages, lanes and questions are open to change. */
  readonly lock: Lock | null;
};

/** What a map may hold at most; the schema and the commands both obey. */
export const LIMITS = {
  text: 20_000,
  notes: 50_000,
  stages: 200,
  lanes: 200,
  stageWidth: 6,
  personas: 200,
  channels: 1_000,
  questions: 100,
  metrics: 10_000,
  /** Of one metric. */
  earlierFigures: 1_000,
  strokes: 20_000,
  /** In one stroke. */
  points: 20_000,
  /** How many different ways of customers are kept, of how many touches each, of how many kinds. */
  touchPaths: 30_000,
  touchSteps: 200,
  touchKinds: 5_000,
  photos: 30,
  /** Of one photo: pixels on its longer side, bytes. */
  photoSide: 4_096,
  photoBytes: 1_000_000,
  agenda: 200,
  /** Of one step. */
  stepMinutes: 480,
  stepSeconds: 86_400,
} as const;
