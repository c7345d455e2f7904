import type { JsonObject } from '../file/json-object.ts';
import {
  agendaStepSchema,
  channelSchema,
  emotionSchema,
  gapSchema,
  laneSchema,
  linkSchema,
  metricSchema,
  noteSchema,
  personaSchema,
  relatedMapSchema,
  stageSchema,
  strokeSchema,
} from '../file/schema-records.ts';
import { imageSchema, photoSchema } from '../file/schema-photos.ts';
import { LANE_KINDS } from '../map/journey-map.ts';

/** The lists of a map's file, in their order. */
export const LISTS = [
  'personas',
  'channels',
  'stages',
  'lanes',
  'notes',
  'emotions',
  'gaps',
  'metrics',
  'links',
  'strokes',
  'photos',
  'images',
  'agenda',
  'maps',
] as const;
export type ListName = (typeof LISTS)[number];

type Marks = { readonly keys: object; readonly required: readonly string[] };

/** What records of each list are known by. Where two fit alike, the one that loses more when it is missed comes first. */
const MARKS: Readonly<Record<ListName, Marks>> = {
  notes: { keys: noteSchema.shape, required: ['id', 'stage', 'lane'] },
  strokes: { keys: strokeSchema.shape, required: ['id', 'stage', 'lane'] },
  photos: { keys: photoSchema.shape, required: ['id', 'width', 'height'] },
  images: { keys: imageSchema.shape, required: ['id', 'bytes'] },
  links: { keys: linkSchema.shape, required: ['id', 'from', 'to'] },
  lanes: { keys: laneSchema.shape, required: ['id', 'kind'] },
  metrics: { keys: metricSchema.shape, required: ['id', 'stage'] },
  agenda: { keys: agendaStepSchema.shape, required: ['id', 'minutes'] },
  stages: { keys: stageSchema.shape, required: ['id'] },
  personas: { keys: personaSchema.shape, required: ['id'] },
  channels: { keys: channelSchema.shape, required: ['id'] },
  emotions: { keys: emotionSchema.shape, required: ['stage'] },
  gaps: { keys: gapSchema.shape, required: ['stage'] },
  maps: { keys: relatedMapSchema.shape, required: [] },
};

export function isListName(name: unknown): name is ListName {
  return (LISTS as readonly unknown[]).includes(name);
}

/** Whether the record says all that one of its list must say. */
export function isWhole(list: ListName, record: JsonObject): boolean {
  if (list === 'lanes' && !(LANE_KINDS as readonly unknown[]).includes(record.kind)) return false;
  if (list === 'maps') return Object.hasOwn(record, 'title') || Object.hasOwn(record, 'file');
  return MARKS[list].required.every((key) => Object.hasOwn(record, key));
}

/**
 * The list that a record belongs to: the one it was found in, unless its keys say that the heading of its own list was
 * lost. null: none.
 */
export function listOf(record: JsonObject, foundIn: ListName | null): ListName | null {
  let best = foundIn;
  let most = foundIn === null ? 0 : knownKeys(foundIn, record);
  // Object.keys forgets the key type.
  for (const list of Object.keys(MARKS) as ListName[]) {
    const known = knownKeys(list, record);
    if (known <= most || !isWhole(list, record)) continue;
    best = list;
    most = known;
  }
  return best;
}

function knownKeys(list: ListName, record: JsonObject): number {
  const { keys } = MARKS[list];
  return Object.keys(record).filter((key) => Object.hasOwn(keys, key)).length;
}
