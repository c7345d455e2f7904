import { z } from 'zod';
import {
  EVIDENCE_KINDS,
  LANE_KINDS,
  LIMITS,
  type AgendaStep,
  type Channel,
  type Closing,
  type EarlierFigure,
  type Emotion,
  type Evidence,
  type Gap,
  type Goal,
  type Lane,
  type Link,
  type Metric,
  type Note,
  type Persona,
  type RelatedMap,
  type Stage,
  type Stroke,
  type StrokePoint,
  type Task,
} from '../map/journey-map.ts';
import { LIST_LIMITS } from '../map/list-limits.ts';
import { LONGEST_WAIT, WAIT_UNITS, type Wait } from '../map/wait.ts';
import type { TouchKind, Touches, TouchPath } from '../map/touches.ts';

/**
 * The records of a map with every key present, in the order in which a file lists the keys. Keys that this version
 * does not know are kept at every level (`looseObject`).
 */

/** How many records a map has at most. */
export const MOST_RECORDS: Readonly<Record<RecordsOfMap, number>> = {
  ...LIST_LIMITS,
  notes: LIMITS.notes,
  stages: LIMITS.stages,
  lanes: LIMITS.lanes,
};
type RecordsOfMap =
  | Exclude<keyof typeof LIST_LIMITS, 'questions' | 'points' | 'earlier'>
  | 'notes'
  | 'stages'
  | 'lanes';

// The key of a cell joins two ids with a control character (queries.ts), so an id holds none itself.
export const id = z
  .string()
  .max(200)
  .regex(/^\P{Cc}+$/u);
export const text = z.string().max(LIMITS.text);
const colour = z.string().max(64).nullable();

/** How far from the corner of its cell a stroke may run, in board units. */
const FARTHEST = 1_000_000;

/** -0 is written as 0, so it is read as 0 too. */
export function withoutMinusZero(value: number): number {
  return value + 0;
}

const number = z.number().overwrite(withoutMinusZero);
const figure = number.nullable();

export const goalSchema = z.looseObject({
  company: text,
  customer: text,
  reason: text,
  target: text,
}) satisfies z.ZodType<Goal>;

export const closingSchema = z.looseObject({
  needs: text,
  problems: text,
  competitors: text,
  leaving: text,
}) satisfies z.ZodType<Closing>;

export const personaSchema = z.looseObject({
  id,
  name: text,
  who: text,
  habits: text,
  attitudes: text,
  needs: text,
  quote: text,
  colour,
}) satisfies z.ZodType<Persona>;

export const channelSchema = z.looseObject({ id, kind: text, name: text }) satisfies z.ZodType<Channel>;

export const waitSchema = z.looseObject({
  amount: z.number().min(0).max(LONGEST_WAIT).overwrite(withoutMinusZero).nullable(),
  unit: z.enum(WAIT_UNITS),
}) satisfies z.ZodType<Wait>;

export const stageSchema = z.looseObject({
  id,
  name: text,
  voice: text,
  description: text,
  group: z.enum(['before', 'after']).nullable(),
  colour,
  hidden: z.boolean(),
  width: z.int().min(1).max(LIMITS.stageWidth),
  leaving: z.number().min(0).max(100).overwrite(withoutMinusZero).nullable(),
  wait: waitSchema.nullable(),
  leadsTo: text,
}) satisfies z.ZodType<Stage>;

export const laneSchema = z.looseObject({
  id,
  kind: z.enum(LANE_KINDS),
  name: text,
  questions: z.array(text).max(LIST_LIMITS.questions),
  colour,
  hidden: z.boolean(),
}) satisfies z.ZodType<Lane>;

export const evidenceSchema = z.looseObject({
  kind: z.enum(EVIDENCE_KINDS),
  source: text,
  date: text,
  sample: figure,
  note: text,
}) satisfies z.ZodType<Evidence>;

export const taskSchema = z.looseObject({
  owner: text,
  due: text,
  done: z.boolean(),
}) satisfies z.ZodType<Task>;

export const noteSchema = z.looseObject({
  id,
  stage: id,
  lane: id,
  text,
  colour,
  personas: z.array(id).max(LIST_LIMITS.personas),
  channel: id.nullable(),
  author: text,
  created: text,
  votes: z.int().min(0).overwrite(withoutMinusZero),
  important: z.boolean(),
  mark: z.enum(['good', 'improve']).nullable(),
  competitor: text,
  leadsTo: text,
  heading: text,
  faceDown: z.boolean(),
  evidence: evidenceSchema,
  task: taskSchema.nullable(),
}) satisfies z.ZodType<Note>;

export const emotionSchema = z.looseObject({
  stage: id,
  persona: id.nullable(),
  when: z.enum(['now', 'wished']),
  value: z.number().min(-2).max(2).overwrite(withoutMinusZero),
  note: text,
}) satisfies z.ZodType<Emotion>;

export const gapSchema = z.looseObject({
  stage: id,
  value: z.number().min(-2).max(2).overwrite(withoutMinusZero),
  note: text,
}) satisfies z.ZodType<Gap>;
export const earlierFigureSchema = z.looseObject({ date: text, actual: figure }) satisfies z.ZodType<EarlierFigure>;

export const metricSchema = z.looseObject({
  id,
  stage: id,
  name: text,
  unit: text,
  better: z.enum(['higher', 'lower']),
  baseline: figure,
  actual: figure,
  target: figure,
  weight: number,
  source: text,
  date: text,
  earlier: z.array(earlierFigureSchema).max(LIST_LIMITS.earlier),
}) satisfies z.ZodType<Metric>;

export const linkSchema = z.looseObject({
  id,
  from: id,
  to: id,
  label: text,
  either: z.boolean(),
  wait: waitSchema.nullable(),
}) satisfies z.ZodType<Link>;

export function isStrokePoint(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [x, y, pressure]: readonly unknown[] = value;
  return isWithin(x, -FARTHEST, FARTHEST) && isWithin(y, -FARTHEST, FARTHEST) && isWithin(pressure, 0, 1);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

/** As a whole, since a drawing has thousands of points: a schema for each takes several times as long, and its issues more. */
function areStrokePoints(value: unknown): boolean {
  return Array.isArray(value) && value.length <= LIST_LIMITS.points && value.every(isStrokePoint);
}

export const strokeSchema = z.looseObject({
  id,
  stage: id,
  lane: id,
  points: z.custom<readonly StrokePoint[]>(areStrokePoints),
  colour,
  width: z.number().positive().max(1_000),
}) satisfies z.ZodType<Stroke>;

export const touchKindSchema = z.looseObject({
  through: id.nullable(),
  at: id.nullable(),
  outcome: z.enum(['lead', 'sale']).nullable(),
}) satisfies z.ZodType<TouchKind>;

const days = z.number().min(0).max(1_000_000).overwrite(withoutMinusZero);

export const touchPathSchema = z
  .looseObject({
    steps: z.array(z.int().min(0).max(LIMITS.touchKinds).overwrite(withoutMinusZero)).max(LIMITS.touchSteps),
    days: z.array(days).max(LIMITS.touchSteps),
    customers: z.int().min(1).max(1_000_000_000),
    values: z.array(number).max(LIMITS.touchSteps),
  })
  .refine(({ steps, days }) => steps.length === days.length) satisfies z.ZodType<TouchPath>;

/** Every step is of a kind that is there. */
export const touchesSchema = z
  .looseObject({
    source: text,
    from: text,
    to: text,
    kinds: z.array(touchKindSchema).max(LIMITS.touchKinds),
    paths: z.array(touchPathSchema).max(LIMITS.touchPaths),
  })
  .refine(({ kinds, paths }) =>
    paths.every(({ steps }) => steps.every((step) => step < kinds.length)),
  ) satisfies z.ZodType<Touches>;

const fewIds = z.array(id).max(Math.max(LIMITS.stages, LIMITS.lanes));

export const agendaStepSchema = z.looseObject({
  id,
  name: text,
  minutes: z.int().min(1).max(LIMITS.stepMinutes),
  todo: text,
  question: text,
  remarks: text,
  stages: fewIds,
  lanes: fewIds,
  used: z.int().min(0).max(LIMITS.stepSeconds).overwrite(withoutMinusZero).nullable(),
}) satisfies z.ZodType<AgendaStep>;

export const relatedMapSchema = z.looseObject({ title: text, file: text }) satisfies z.ZodType<RelatedMap>;
