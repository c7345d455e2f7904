import { z } from 'zod';
import { MOST_RECORDS } from '../file/schema-records.ts';
import { EVIDENCE_KINDS, LIMITS } from '../map/journey-map.ts';
import { MOST_SELECTED, type Projection } from '../workshop/projection.ts';
import { ROUTE_KINDS } from '../workshop/route.ts';
import { cameraSchema, coordinate } from './camera-schema.ts';
import { noteDraftSchema } from './note-draft-schema.ts';

const id = z.string().max(200);
const moment = z.number().min(-1e15).max(1e15);
const length = z.number().min(0).max(100_000);
const point = { x: coordinate, y: coordinate };

const filters = z.strictObject({
  persona: id.nullable(),
  colour: z.string().max(64).nullable(),
  lane: id.nullable(),
  evidence: z.enum(EVIDENCE_KINDS).nullable(),
  author: z.string().max(LIMITS.text).nullable(),
  channel: id.nullable(),
});

/** What a window tells the projector to show. Ids need not be those of anything: what is not there is not shown. */
export const projectionSchema: z.ZodType<Projection> = z.strictObject({
  camera: cameraSchema,
  size: z.strictObject({ width: length, height: length }),
  focus: z.strictObject({ kind: z.enum(['persona', 'channel']), id }).nullable(),
  query: z.strictObject({ text: z.string().max(LIMITS.text), filters }).nullable(),
  stop: z.strictObject({ by: z.enum(ROUTE_KINDS), id }).nullable(),
  selection: z.array(id).max(MOST_SELECTED),
  showHidden: z.boolean(),
  heat: z.boolean(),
  tintsEvidence: z.boolean(),
  glow: z.strictObject({
    dot: z.strictObject(point).nullable(),
    trail: z.array(z.strictObject({ ...point, at: moment })).max(1_000),
    lines: z
      .array(z.strictObject({ points: z.array(z.strictObject(point)).max(10_000), ended: moment.nullable() }))
      .max(100),
    at: moment,
  }),
  isWhole: z.boolean(),
  isDark: z.boolean(),
  draft: noteDraftSchema.nullable(),
  moving: z
    .strictObject({
      notes: z.array(id).max(MOST_SELECTED),
      place: z.strictObject({
        cell: z.strictObject({ stage: id, lane: id }),
        index: z.int().min(0).max(MOST_RECORDS.notes),
        into: z.string().max(LIMITS.text).exactOptional(),
      }),
    })
    .nullable(),
  on: id.nullable(),
  step: z
    .strictObject({
      name: z.string().max(LIMITS.text),
      question: z.string().max(LIMITS.text),
      left: moment,
      isPaused: z.boolean(),
    })
    .nullable(),
  question: z.string().max(LIMITS.text).nullable(),
});
