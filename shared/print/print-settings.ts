import { z } from 'zod';

export const PAPER_NAMES = ['a5', 'a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'legal', 'tabloid', 'f4'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

export const ORIENTATIONS = ['auto', 'landscape', 'portrait'] as const;

/** How a map is put on paper. "auto" takes the orientation in which the map comes out larger. */
export const printSettingsSchema = z.object({
  paper: z.enum(PAPER_NAMES),
  orientation: z.enum(ORIENTATIONS),
  grayscale: z.boolean(),
  language: z.enum(['en', 'id']),
});
export type PrintSettings = z.infer<typeof printSettingsSchema>;
