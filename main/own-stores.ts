import { app } from 'electron';
import { openRecentMaps, type RecentMaps } from './recent-maps.ts';
import { ownSettings } from './own-settings.ts';
import type { SettingsStore } from './settings.ts';
import { openWindowPlaces, type WindowPlaces } from './window-places.ts';

/** What the app keeps for itself between two starts. */
export type OwnStores = {
  readonly settings: SettingsStore;
  readonly recents: RecentMaps;
  readonly places: WindowPlaces;
};

export async function openOwnStores(): Promise<OwnStores> {
  const userData = app.getPath('userData');
  const [settings, recents, places] = await Promise.all([
    ownSettings(),
    openRecentMaps(userData, () => new Date()),
    openWindowPlaces(userData),
  ]);
  return { settings, recents, places };
}
