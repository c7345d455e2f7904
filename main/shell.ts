import type { Translate } from '../shared/i18n/translate.ts';
import type { Backups } from './documents/backups.ts';
import type { DocumentCare } from './documents/document-care.ts';
import type { Journals } from './documents/journals.ts';
import type { RecoveryFolder } from './documents/recovery-folder.ts';
import type { FileWatches } from './documents/file-watches.ts';
import type { Log } from './log.ts';
import type { MapWindow } from './map-window.ts';
import type { MapWindows } from './map-windows.ts';
import type { RecentMaps } from './recent-maps.ts';
import type { SettingsStore } from './settings.ts';

export type Menus = {
  /** Builds the window's menu anew. */
  readonly refresh: (window: MapWindow) => void;
  readonly refreshAll: () => void;
};

/** What main has for as long as it runs with windows. */
export type Shell = {
  readonly care: DocumentCare;
  readonly backups: Backups;
  readonly journals: Journals;
  readonly recovery: RecoveryFolder;
  readonly watches: FileWatches;
  readonly log: Log;
  readonly settings: SettingsStore;
  readonly recents: RecentMaps;
  readonly windows: MapWindows;
  readonly menus: Menus;
  /** A translator into the language that is chosen now. */
  readonly t: () => Translate;
};
