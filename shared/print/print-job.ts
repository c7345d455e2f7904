import type { JourneyMap } from '../map/journey-map.ts';
import type { PrintSettings } from './print-settings.ts';

/** What the hidden window that prints is given. */
export type PrintJob = {
  readonly map: JourneyMap;
  readonly settings: PrintSettings;
  /** As 2026-01-31. */
  readonly date: string;
  /** How the map's file is called, or "". */
  readonly file: string;
};
