import path from 'node:path';
import { WHOLE_MAP } from '../shared/export/export-settings.ts';
import { writeMap } from '../shared/file/write-map.ts';
import { translator } from '../shared/i18n/translate.ts';
import type { ExportJob, ResultsOutcome } from '../shared/ipc/calls/exchange-calls.ts';
import type { SaveFailure } from '../shared/ipc/document-status.ts';
import type { Language } from '../shared/map/journey-map.ts';
import type { PrintJob } from '../shared/print/print-job.ts';
import { type KeptPrint, type PrintSettings, usualPrintSettings } from '../shared/print/print-settings.ts';
import { RESULT_PARTS, type ResultPart } from '../shared/results.ts';
import type { Disk } from './documents/disk.ts';
import { saveFailureOf } from './documents/save-failure.ts';
import { fileNameFor } from './file-name.ts';
import { isThere, writeNewFile } from './write-output.ts';

export type ResultTools = {
  readonly disk: Disk;
  readonly printMap: (job: PrintJob) => Promise<{ readonly bytes: Uint8Array }>;
  readonly exportMap: (job: ExportJob) => Promise<{ readonly bytes: Uint8Array }>;
};

export type ResultsOrder = Omit<PrintJob, 'settings'> & {
  /** The folder in which a new one is made. */
  readonly parent: string;
  readonly language: Language;
  /** The workbook and the report name those who wrote the notes. */
  readonly tellsAuthors: boolean;
  /** How somebody printed the last time: a poster goes on the paper that they have. */
  readonly kept?: KeptPrint | undefined;
};

/** How the one who ordered it looks on. */
export type ResultsWatch = {
  readonly begins: (part: ResultPart) => void;
  readonly isStopped: () => boolean;
};

export type MadeResults = Omit<ResultsOutcome, 'id'> & {
  readonly place: string;
};

type Made =
  | { readonly ok: true; readonly results: MadeResults }
  | { readonly ok: false; readonly failure: SaveFailure };

/**
 * Everything that a workshop hands over, in a new folder named after the map. Each file is made whole before it is
 * written; one that fails is told of and keeps none of the others back. What is there already is never written over.
 */
export async function makeResults(order: ResultsOrder, tools: ResultTools, watch: ResultsWatch): Promise<Made> {
  const { disk } = tools;
  const t = translator(order.language);
  const name = path.parse(fileNameFor(order.map.title, t('dialog.untitled'), 'x')).name;
  const written: ResultPart[] = [];
  const failed: { part: ResultPart; failure: SaveFailure }[] = [];
  let place: string;
  try {
    place = await newFolder(disk, path.join(order.parent, name));
  } catch (error) {
    return { ok: false, failure: saveFailureOf(error) };
  }
  for (const part of RESULT_PARTS) {
    if (watch.isStopped()) break;
    watch.begins(part);
    const failure = await writePart(part, { order, tools, place, name });
    if (failure === null) written.push(part);
    else failed.push({ part, failure });
  }
  return { ok: true, results: { folder: path.basename(place), place, written, failed } };
}

/** The folder, or the first of "name 2", "name 3" and so on that is not there yet. */
async function newFolder(disk: Disk, wanted: string): Promise<string> {
  let place = wanted;
  for (let count = 2; await isThere(disk, place); count += 1) place = `${wanted} ${count}`;
  await disk.makeFolder(place);
  return place;
}

type Writing = {
  readonly order: ResultsOrder;
  readonly tools: ResultTools;
  readonly place: string;
  readonly name: string;
};

async function writePart(part: ResultPart, { order, tools, place, name }: Writing): Promise<SaveFailure | null> {
  try {
    const bytes = await bytesOf(part, order, tools);
    return await writeNewFile(tools.disk, path.join(place, fileOf(part, name, order.language)), bytes);
  } catch (error) {
    return saveFailureOf(error);
  }
}

function bytesOf(part: ResultPart, order: ResultsOrder, { printMap, exportMap }: ResultTools): Promise<Uint8Array> {
  const { map, date, file, language, tellsAuthors, kept } = order;
  const usual = usualPrintSettings(language);
  const print = async (settings: Partial<PrintSettings>): Promise<Uint8Array> =>
    (await printMap({ map, date, file, settings: { ...usual, ...settings } })).bytes;
  const write = async (format: 'xlsx' | 'png' | 'md'): Promise<Uint8Array> =>
    (await exportMap({ map, settings: { format, language, tellsAuthors, picture: WHOLE_MAP } })).bytes;
  switch (part) {
    case 'poster':
      return print({ layout: 'poster', ...(kept === undefined ? {} : paperOf(kept)) });
    case 'report':
      return print({ layout: 'report', include: { ...usual.include, authors: tellsAuthors } });
    case 'workbook':
      return write('xlsx');
    case 'picture':
      return write('png');
    case 'outline':
      return write('md');
    case 'map':
      return Promise.resolve(new TextEncoder().encode(writeMap(map, {})));
  }
}

/** Of how somebody printed the last time what goes with their paper and printer, not with the map that it was. */
function paperOf({ paper, custom, margin, overlap, cutMarks }: KeptPrint): Partial<PrintSettings> {
  return { paper, custom, margin, overlap, cutMarks };
}

function fileOf(part: ResultPart, name: string, language: Language): string {
  const t = translator(language);
  switch (part) {
    case 'poster':
      return `${name} - ${t('results.file.poster')}.pdf`;
    case 'report':
      return `${name} - ${t('results.file.report')}.pdf`;
    case 'workbook':
      return `${name}.xlsx`;
    case 'picture':
      return `${name}.png`;
    case 'outline':
      return `${name}.md`;
    case 'map':
      return `${name}.journey`;
  }
}
