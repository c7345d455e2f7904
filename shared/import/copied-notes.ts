import { z } from 'zod';
import { DEEPEST, isPlainJson } from '../file/plain-json.ts';
import {
  channelSchema,
  laneSchema,
  linkSchema,
  noteSchema,
  personaSchema,
  stageSchema,
} from '../file/schema-records.ts';
import type { CopiedNotes } from '../map/copied-notes.ts';
import { LIMITS } from '../map/journey-map.ts';
import { LIST_LIMITS } from '../map/list-limits.ts';
import { jsonOf } from './json-of.ts';

/** As a file may be large, so may the notes of it. */
const LONGEST = 50_000_000;

const copiedNotesSchema = z.strictObject({
  map: z.string().max(200),
  stages: z.array(stageSchema.pick({ id: true, name: true })).max(LIMITS.stages),
  lanes: z.array(laneSchema.pick({ id: true, name: true, kind: true })).max(LIMITS.lanes),
  personas: z.array(personaSchema).max(LIMITS.personas),
  channels: z.array(channelSchema).max(LIMITS.channels),
  notes: z.array(noteSchema).min(1).max(LIMITS.notes),
  links: z.array(linkSchema).max(LIST_LIMITS.links),
}) satisfies z.ZodType<CopiedNotes>;

/** What another window, or anybody, put on the clipboard as notes of ours; null for what is none, or is not sound. */
export function readCopiedNotes(text: string): CopiedNotes | null {
  if (text === '' || text.length > LONGEST) return null;
  const parsed = jsonOf(text, DEEPEST);
  if (!isPlainJson(parsed)) return null;
  const read = copiedNotesSchema.safeParse(parsed);
  return read.success && isSound(read.data) ? read.data : null;
}

/** No id stands for two things, and every note and link knows what it points at. */
function isSound({ stages, lanes, personas, channels, notes, links }: CopiedNotes): boolean {
  const lists = [stages, lanes, personas, channels, notes, links];
  const ids = lists.map((list) => new Set(list.map(({ id }) => id)));
  const [stageIds, laneIds, personaIds, channelIds, noteIds] = ids;
  return (
    new Set(lists.flatMap((list) => list.map(({ id }) => id))).size ===
      lists.reduce((sum, { length }) => sum + length, 0) &&
    notes.every(
      (note) =>
        stageIds?.has(note.stage) === true &&
        laneIds?.has(note.lane) === true &&
        note.personas.every((id) => personaIds?.has(id)) &&
        (note.channel === null || channelIds?.has(note.channel)),
    ) &&
    links.every(({ from, to }) => noteIds?.has(from) === true && noteIds.has(to))
  );
}
