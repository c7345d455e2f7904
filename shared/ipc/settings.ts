import { z } from 'zod';
import type { Language } from '../map/journey-map.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { type KeptPrint, keptPrintSchema } from '../print/print-settings.ts';
import { SCALE_RANGE } from '../scale.ts';
import { THEME_CHOICES, type ThemeChoice } from '../themes.ts';

/** How soon a map is saved by itself; `off`: it waits for the person. */
export const AUTOSAVE_CHOICES = ['soon', 'minute', 'five-minutes', 'off'] as const;
export type AutosaveChoice = (typeof AUTOSAVE_CHOICES)[number];

export const LONGEST_AUTHOR = 60;

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
  /** Left out: soon. */
  readonly autosave?: AutosaveChoice | undefined;
  /** The name that stands ready where one is asked for; left out: none. */
  readonly author?: string | undefined;
  /** The tour is offered on the start screen; left out: it is not. */
  readonly offersTour?: boolean | undefined;
  /** How the last map was put on paper; left out before the first. */
  readonly print?: KeptPrint | undefined;
};
export const scaleSchema = z.number().min(SCALE_RANGE.least).max(SCALE_RANGE.most);
export const personaLimitSchema = z.int().min(1).max(20);
export const authorSchema = z.string().max(LONGEST_AUTHOR);

/** What may be changed, and what a file of settings may hold. */
export const changeableSettings = {
  language: z.enum(LANGUAGES),
  theme: z.enum(THEME_CHOICES),
  scale: scaleSchema,
  minimap: z.boolean(),
  coverage: z.boolean(),
  personaLimit: personaLimitSchema,
  chime: z.boolean(),
  autosave: z.enum(AUTOSAVE_CHOICES),
  author: authorSchema,
  print: keptPrintSchema,
};
export const settingsChangeSchema = z.strictObject({ ...changeableSettings, offersTour: z.boolean() }).partial();
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** The settings after a change; what the change leaves out stays. */
export function changedSettings(before: Settings, change: SettingsChange): Settings {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  // What is left are keys of the change with values that its schema has let through.
  return { ...before, ...(said as Partial<Settings>) };
}
