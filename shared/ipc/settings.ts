import { z } from 'zod';
import type { Language } from '../map/journey-map.ts';
import { LANGUAGES } from '../map/templates.ts';
import { type KeptPrint, keptPrintSchema } from '../print/print-settings.ts';
import { SCALE_RANGE } from '../scale.ts';
import { THEME_CHOICES, type ThemeChoice } from '../themes.ts';

/** What a person has chosen, on this machine. */
export type Settings = {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** How large the interface is drawn: 1 is its ordinary size. */
  readonly scale: number;
  readonly minimap: boolean;
  /** The strip that tells what a map does not say yet. */
  readonly coverage: boolean;
  /** With more personas than this a map says so, gently. */
  readonly personaLimit: number;
  /** Whether the end of an agenda's step is heard; left out: it is. */
  readonly chime?: boolean | undefined;
  /** How the last map was put on paper; left out before the first. */
  readonly print?: KeptPrint | undefined;
};
export const scaleSchema = z.number().min(SCALE_RANGE.least).max(SCALE_RANGE.most);
export const personaLimitSchema = z.int().min(1).max(20);
export const settingsChangeSchema = z
  .strictObject({
    language: z.enum(LANGUAGES),
    theme: z.enum(THEME_CHOICES),
    scale: scaleSchema,
    minimap: z.boolean(),
    coverage: z.boolean(),
    personaLimit: personaLimitSchema,
    chime: z.boolean(),
    print: keptPrintSchema,
  })
  .partial();
