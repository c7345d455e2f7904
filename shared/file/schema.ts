import { z } from 'zod';
import { isRecordList, type Changes, type ListChanges } from '../map/changes.ts';
import { LIMITS, type JourneyMap } from '../map/journey-map.ts';
import { LIST_LIMITS } from '../map/list-limits.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { DEEPEST, isPlainJson } from './plain-json.ts';
import {
  agendaStepSchema,
  channelSchema,
  closingSchema,
  emotionSchema,
  gapSchema,
  goalSchema,
  laneSchema,
  linkSchema,
  metricSchema,
  noteSchema,
  personaSchema,
  relatedMapSchema,
  stageSchema,
  strokeSchema,
  touchesSchema,
} from './schema-records.ts';
import { imageSchema, photoSchema } from './schema-photos.ts';
import { lockSchema, roundsSchema } from './schema-voting.ts';

/** A whole map, every key present: a file's gaps are filled (fill-defaults.ts) before it is checked. */
export const mapSchema = z.looseObject({
  id: z.string().max(200),
  title: z.string().max(LIMITS.text),
  language: z.enum(LANGUAGES),
  goal: goalSchema,
  closing: closingSchema,
  personas: z.array(personaSchema).max(LIST_LIMITS.personas),
  channels: z.array(channelSchema).max(LIST_LIMITS.channels),
  stages: z.array(stageSchema).max(LIMITS.stages),
  lanes: z.array(laneSchema).max(LIMITS.lanes),
  notes: z.array(noteSchema).max(LIMITS.notes),
  emotions: z.array(emotionSchema).max(LIST_LIMITS.emotions),
  gaps: z.array(gapSchema).max(LIST_LIMITS.gaps),
  metrics: z.array(metricSchema).max(LIST_LIMITS.metrics),
  touches: touchesSchema,
  links: z.array(linkSchema).max(LIST_LIMITS.links),
  strokes: z.array(strokeSchema).max(LIST_LIMITS.strokes),
  photos: z.array(photoSchema).max(LIST_LIMITS.photos),
  images: z.array(imageSchema).max(LIST_LIMITS.images),
  agenda: z.array(agendaStepSchema).max(LIST_LIMITS.agenda),
  maps: z.array(relatedMapSchema).max(LIST_LIMITS.maps),
  rounds: roundsSchema,
  lock: lockSchema.nullable(),
}) satisfies z.ZodType<JourneyMap>;

const { id, title, language, goal, closing, emotions, gaps, touches, maps, rounds, lock, ...recordLists } =
  mapSchema.shape;

const setSchema = z
  .looseObject({ id, title, language, goal, closing, emotions, gaps, touches, maps, rounds, lock })
  .partial()
  .refine((values) => !Object.keys(values).some(isRecordList) && isPlainJson(values, DEEPEST - 1));

const unsetSchema = z.array(z.string().refine((key) => !Object.hasOwn(mapSchema.shape, key))).max(1_000);

function listChangesSchema<Entry>(
  list: z.ZodArray<z.ZodType<Entry>>,
): z.ZodExactOptional<z.ZodType<ListChanges<Entry>>> {
  const put = z.strictObject({ record: list.element, after: z.string().nullable().exactOptional() });
  return z
    .strictObject({ removed: z.array(z.string()).max(LIMITS.notes), put: z.array(put).max(LIMITS.notes) })
    .exactOptional();
}

// Of the root of a file it is three steps to a record, of changes five.
const DEEPEST_CHANGES = DEEPEST + 2;

/** Changes that come from elsewhere. Their records are complete; what they leave behind is for check-map to judge. */
export const changesSchema: z.ZodType<Changes> = z
  .custom<unknown>((value) => isPlainJson(value, DEEPEST_CHANGES))
  .pipe(
    z.strictObject({
      set: setSchema,
      unset: unsetSchema,
      lists: z.strictObject({
        personas: listChangesSchema(recordLists.personas),
        channels: listChangesSchema(recordLists.channels),
        stages: listChangesSchema(recordLists.stages),
        lanes: listChangesSchema(recordLists.lanes),
        notes: listChangesSchema(recordLists.notes),
        metrics: listChangesSchema(recordLists.metrics),
        links: listChangesSchema(recordLists.links),
        strokes: listChangesSchema(recordLists.strokes),
        photos: listChangesSchema(recordLists.photos),
        images: listChangesSchema(recordLists.images),
        agenda: listChangesSchema(recordLists.agenda),
      }),
    }),
  );
