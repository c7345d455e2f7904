import { z } from 'zod';
import type { NoteDraft } from '../commands/note-draft.ts';
import { LIMITS } from '../map/journey-map.ts';

const id = z.string().max(200);

/** A draft that comes from elsewhere. Whether its note, stage and lane are there is for the command to see. */
export const noteDraftSchema: z.ZodType<NoteDraft> = z.strictObject({
  note: id,
  added: z
    .strictObject({
      cell: z.strictObject({ stage: id, lane: id }),
      place: z.number().int().min(0).max(LIMITS.notes),
      with: z
        .union([z.strictObject({ personas: z.array(id).max(LIMITS.personas) }), z.strictObject({ channel: id })])
        .exactOptional(),
    })
    .nullable(),
  text: z.string().max(LIMITS.text),
  silently: z.string().max(LIMITS.text).exactOptional(),
});
