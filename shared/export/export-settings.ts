import { z } from 'zod';
import { LIMITS } from '../map/journey-map.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { EXPORT_FORMATS } from './export-format.ts';

export const PICTURE_SCALES = [1, 2, 3, 4] as const;

const id = z.string().max(200);

// zod's own way to make a list readonly freezes it, which throws for bytes in its place.
const noteIds: z.ZodType<readonly string[]> = z.array(id).max(LIMITS.notes);

const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('map') }),
  z.strictObject({ kind: z.literal('stage'), stage: id }),
  z.strictObject({ kind: z.literal('notes'), notes: noteIds }),
]);

/** How a map is written into a file of another kind. `language`: of the words besides the map's own. */
export const exportSettingsSchema = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  language: z.enum(LANGUAGES),
  /** A table names those who wrote its notes. */
  tellsAuthors: z.boolean(),
  picture: z.strictObject({
    part,
    isTransparent: z.boolean(),
    /** The ways of channels are drawn from note to note. */
    showsChannels: z.boolean(),
    /** Of an SVG: texts are drawn, so that they look the same where its fonts are not. */
    asOutlines: z.boolean(),
    scale: z.union(PICTURE_SCALES.map((scale) => z.literal(scale))),
  }),
});
export type ExportSettings = z.infer<typeof exportSettingsSchema>;

/** Pixels a unit: sharp on paper and on large screens. */
const USUAL_SCALE = 2;

export const WHOLE_MAP = {
  part: { kind: 'map' },
  isTransparent: false,
  showsChannels: false,
  asOutlines: false,
  scale: USUAL_SCALE,
} as const satisfies ExportSettings['picture'];
