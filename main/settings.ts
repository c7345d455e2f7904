import path from 'node:path';
import { z } from 'zod';
import {
  AUTOSAVE_CHOICES,
  authorSchema,
  personaLimitSchema,
  scaleSchema,
  type Settings,
} from '../shared/ipc/settings.ts';
import { PERSONAS_THAT_FIT } from '../shared/map/coverage.ts';
import { LANGUAGES, languageAsked } from '../shared/i18n/languages.ts';
import { keptPrintSchema } from '../shared/print/print-settings.ts';
import { THEME_CHOICES } from '../shared/themes.ts';
import { realDisk } from './documents/disk.ts';
import { type JsonStore, openJsonStore } from './documents/json-store.ts';

// Settings that were kept by earlier versions know less.
const settingsSchema = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEME_CHOICES).default('system'),
  scale: scaleSchema.default(1),
  minimap: z.boolean().default(true),
  coverage: z.boolean().default(true),
  personaLimit: personaLimitSchema.default(PERSONAS_THAT_FIT),
  chime: z.boolean().optional(),
  autosave: z.enum(AUTOSAVE_CHOICES).optional(),
  author: authorSchema.optional(),
  offersTour: z.boolean().optional(),
  // What another version kept of a print is not worth the rest.
  print: keptPrintSchema.optional().catch(undefined),
});

export type SettingsStore = JsonStore<Settings>;

/** `locales` are the person's languages as the system tells them, the preferred one first. */
export function openSettings(folder: string, locales: readonly string[], disk = realDisk): Promise<SettingsStore> {
  return openJsonStore(disk, {
    path: path.join(folder, 'settings.json'),
    schema: settingsSchema,
    initial: {
      language: languageAsked(locales[0] ?? ''),
      theme: 'system',
      scale: 1,
      minimap: true,
      coverage: true,
      personaLimit: PERSONAS_THAT_FIT,
      // Whoever has settings already has been here before.
      offersTour: true,
    },
    now: () => new Date(),
  });
}
