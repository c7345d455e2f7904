import { app } from 'electron';
import { openSettings, type SettingsStore } from './settings.ts';

/** The person's settings; they begin with the language of the system. */
export function ownSettings(): Promise<SettingsStore> {
  return openSettings(app.getPath('userData'), app.getPreferredSystemLanguages());
}
