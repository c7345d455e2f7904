import path from 'node:path';
import { z } from 'zod';
import type { Settings } from '../shared/ipc/contract.ts';
import type { Language } from '../shared/map/journey-map.ts';
import { LANGUAGES } from '../shared/map/templates.ts';
import { realDisk } from './documents/disk.ts';
import { type JsonStore, openJsonStore } from './documents/json-store.ts';

const settingsSchema = z.object({ language: z.enum(LANGUAGES) });

export type SettingsStore = JsonStore<Settings>;

/** `locales` are the person's languages as the system tells them, the preferred one first. */
export function openSettings(folder: string, locales: readonly string[], disk = realDisk): Promise<SettingsStore> {
  return openJsonStore(disk, {
    path: path.join(folder, 'settings.json'),
    schema: settingsSchema,
    initial: { language: languageOf(locales) },
    now: () => new Date(),
  });
}

function languageOf([preferred = '']: readonly string[]): Language {
  // "in" is what some systems still call Indonesian.
  return /^(id|in)(?![a-z])/i.test(preferred) ? 'id' : 'en';
}
