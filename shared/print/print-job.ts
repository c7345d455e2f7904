import { z } from 'zod';
import type { JourneyMap } from '../map/journey-map.ts';
import { PAPER_NAMES, type PrintSettings } from './print-settings.ts';

/** What the hidden window that prints is given. */
export type PrintJob = {
  readonly map: JourneyMap;
  readonly settings: PrintSettings;
  /** As 2026-01-31. */
  readonly date: string;
  /** How the map's file is called, or "". */
  readonly file: string;
};

const count = z.number().int().positive();

/** What it answers: what is to be known of its pages besides how they look. */
export const printRemarksSchema = z.strictObject({
  noteText: z
    .strictObject({
      usual: z.number(),
      smallest: z.number(),
      readableOn: z.enum(PAPER_NAMES).nullable(),
      readableAs: z.strictObject({ columns: count, rows: count }).nullable(),
    })
    .nullable(),
  /** They lie across. */
  isLandscape: z.boolean(),
  /** Characters on them that this machine has no font for. */
  unpainted: z.string().max(100),
});
export type PrintRemarks = z.infer<typeof printRemarksSchema>;
