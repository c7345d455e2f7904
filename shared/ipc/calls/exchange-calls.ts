import { z } from 'zod';
import type { PictureFormat } from '../../export/export-format.ts';
import { type ExportSettings, exportSettingsSchema } from '../../export/export-settings.ts';
import type { ForeignFile } from '../../import/import-file.ts';
import type { ImportFailure } from '../../import/imported.ts';
import { handle, pictureBytes, wholeMap } from '../argument-schemas.ts';
import type { CallName } from '../channels.ts';
import type { SaveFailure } from '../document-status.ts';
import type { JourneyMap } from '../../map/journey-map.ts';
import { type PrintJob, printRemarksSchema } from '../../print/print-job.ts';
import { printSettingsSchema } from '../../print/print-settings.ts';
import type { ResultPart } from '../../results.ts';

export type ExportJob = { readonly map: JourneyMap; readonly settings: ExportSettings };

/** Somebody else's file on its way to a window, or why it is none. */
export type ImportOffer = ForeignFile | { readonly name: string; readonly failure: ImportFailure };

export type PictureJob = {
  readonly map: JourneyMap;
  readonly format: PictureFormat;
  readonly picture: ExportSettings['picture'];
};

/** `name`: how the file is called that was written. */
export type ExportAnswer = { readonly name: string } | 'cancelled' | SaveFailure;

/** What became of a result folder, once it was made. */
export type ResultsOutcome = {
  /** How it is called. */
  readonly folder: string;
  /** Random; stands for the path, which only main knows. */
  readonly id: string;
  readonly written: readonly ResultPart[];
  readonly failed: readonly { readonly part: ResultPart; readonly failure: SaveFailure }[];
};

/** A failure: the folder itself could not be made. */
export type ResultsAnswer = ResultsOutcome | 'cancelled' | SaveFailure;

export type PrintAnswer = 'printed' | 'cancelled' | 'no-printer' | SaveFailure;

/** Paper, and the files of others. */
export const exchangeArguments = {
  'print.savePdf': z.tuple([handle, printSettingsSchema]),
  'print.onPaper': z.tuple([handle, printSettingsSchema]),
  'print.job': z.tuple([]),
  'print.ready': z.tuple([printRemarksSchema]),
  'export.save': z.tuple([handle, exportSettingsSchema]),
  'results.make': z.tuple([handle, z.boolean()]),
  'results.stop': z.tuple([]),
  'results.show': z.tuple([handle]),
  'import.choose': z.tuple([]),
  'import.open': z.tuple([wholeMap]),
  'picture.job': z.tuple([]),
  'picture.drawn': z.tuple([z.strictObject({ bytes: pictureBytes, leftAsText: z.number().int().nonnegative() })]),
} satisfies Partial<Record<CallName, z.ZodType>>;

export type ExchangeAnswers = {
  'print.savePdf': PrintAnswer;
  'print.onPaper': PrintAnswer;
  'print.job': PrintJob;
  'print.ready': 'taken';
  'export.save': ExportAnswer;
  'results.make': ResultsAnswer;
  /** Once the file is there that is being made. */
  'results.stop': 'taken';
  'results.show': 'taken';
  'import.choose': ImportOffer | 'cancelled';
  'import.open': 'opened';
  'picture.job': PictureJob;
  'picture.drawn': 'taken';
};
