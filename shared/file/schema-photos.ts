import { z } from 'zod';
import { LIMITS } from '../map/journey-map.ts';
import type { Photo, PhotoImage } from '../map/photos.ts';
import { id, text, withoutMinusZero } from './schema-records.ts';

const side = z.int().min(1).max(LIMITS.photoSide);

export const photoSchema = z.looseObject({
  id,
  stage: id.nullable(),
  lane: id.nullable(),
  name: text,
  width: side,
  height: side,
  opacity: z.number().min(0).max(1).overwrite(withoutMinusZero),
  hidden: z.boolean(),
  image: id.nullable(),
  file: text,
}) satisfies z.ZodType<Photo>;

/** Whether they are a picture is for those to see who decode them, in a window without any rights. */
export const imageSchema = z.looseObject({
  id,
  bytes: z
    .string()
    .max(Math.ceil(LIMITS.photoBytes / 3) * 4)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
}) satisfies z.ZodType<PhotoImage>;
