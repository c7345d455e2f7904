import path from 'node:path';
import { writeMap } from '../shared/file/write-map.ts';
import { openFailureText } from '../shared/file/open-failure-text.ts';
import { translator, type Translate } from '../shared/i18n/translate.ts';
import type { NewId } from '../shared/ids.ts';
import type { DrawnPicture } from '../shared/export/picture.ts';
import type { ExportJob } from '../shared/ipc/calls/exchange-calls.ts';
import type { SaveFailure } from '../shared/ipc/document-status.ts';
import { saveFailureText } from '../shared/ipc/save-failure-text.ts';
import type { Language } from '../shared/map/journey-map.ts';
import { newMap } from '../shared/map/new-map.ts';
import { checkText } from './check-text.ts';
import type {
  CommandLine,
  ExportCommand,
  ImportCommand,
  NewCommand,
  PrintCommand,
  ResultsCommand,
} from './command-line.ts';
import type { Disk } from './documents/disk.ts';
import { readMapFrom } from './map-in-pdf.ts';
import { withPhotosBeside } from './photo-files.ts';
import { readAtOnce } from '../shared/import/import-file.ts';
import { importFailureText, leftOutText } from '../shared/import/import-text.ts';
import { decodeText, readForeign } from './read-foreign.ts';
import { localDay } from '../shared/local-day.ts';
import { RESULT_NAMES } from '../shared/results.ts';
import { makeResults } from './result-folder.ts';
import { usageText } from './usage-text.ts';
import { isThere, replaceFile, writeNewFile } from './write-output.ts';
import type { PrintJob, PrintRemarks } from '../shared/print/print-job.ts';
import { keptOf } from '../shared/print/print-settings.ts';
import { tooSmallText, unpaintedText } from '../shared/print/print-remarks.ts';

export type Action = Exclude<CommandLine, { kind: 'open' }>;

/** What an action ends with: the answer for standard output, or a sentence for standard error. */
export type Ending = { readonly ok: boolean; readonly text: string; readonly notices?: readonly string[] };

export type ActionTools = {
  readonly disk: Disk;
  readonly newId: NewId;
  readonly printMap: (job: PrintJob) => Promise<{ readonly bytes: Uint8Array; readonly remarks: PrintRemarks }>;
  readonly exportMap: (job: ExportJob) => Promise<DrawnPicture>;
  /** The person's own language, for where none is asked for. */
  readonly language: Language;
};

/** Carries out an action of the command line. */
export async function endingOf(action: Action, tools: ActionTools): Promise<Ending> {
  const language = action.language ?? tools.language;
  const t = translator(language);
  switch (action.kind) {
    case 'check':
      return check(action.path, t, tools);
    case 'new':
      return makeNew(action, language, tools);
    case 'print':
      return print(action, language, tools);
    case 'export':
      return exportMap(action, tools);
    case 'results':
      return results(action, tools);
    case 'import':
      return importMap(action, language, tools);
    case 'usage':
      return failed(usageText(t, action.problem));
  }
}

async function check(place: string, t: Translate, { disk }: ActionTools): Promise<Ending> {
  const opened = await readMapFrom(disk, place);
  if (!opened.ok) return failed(openFailureText(t, opened.error));
  return done(checkText(opened.value.map));
}

async function makeNew(action: NewCommand, language: Language, { disk, newId }: ActionTools): Promise<Ending> {
  const map = newMap({ template: action.template, language, newId });
  const bytes = new TextEncoder().encode(writeMap(map, {}));
  const name = path.basename(action.path);
  const t = translator(language);
  if (await isThere(disk, action.path)) return failed(t('commandLine.exists', { name }));
  return written(t, name, await writeNewFile(disk, action.path, bytes));
}

async function print(action: PrintCommand, language: Language, tools: ActionTools): Promise<Ending> {
  const t = translator(language);
  const opened = await readMapFrom(tools.disk, action.path);
  if (!opened.ok) return failed(openFailureText(t, opened.error));
  // Nobody asked for a language: the page speaks the one that its map does.
  const settings = { ...action.settings, language: action.language ?? opened.value.map.language };
  const file = path.basename(action.path);
  const map = await withPhotosBeside(tools.disk, action.path, opened.value.map);
  const job = { map, settings, date: localDay(new Date()), file };
  const { bytes, remarks } = await tools.printMap(job);
  const ending = written(t, path.basename(action.output), await replaceFile(tools.disk, action.output, bytes));
  const notices = [tooSmallText(remarks.noteText, settings, t), unpaintedText(remarks.unpainted, t)];
  return { ...ending, notices: notices.filter((notice) => notice !== null) };
}

async function exportMap(action: ExportCommand, tools: ActionTools): Promise<Ending> {
  const opened = await readMapFrom(tools.disk, action.path);
  if (!opened.ok) return failed(openFailureText(translator(action.language ?? tools.language), opened.error));
  const map = await withPhotosBeside(tools.disk, action.path, opened.value.map);
  const language = action.language ?? map.language;
  const { bytes, leftAsText } = await tools.exportMap({
    map,
    settings: { format: action.format, language, tellsAuthors: action.tellsAuthors, picture: action.picture },
  });
  const t = translator(language);
  const ending = written(t, path.basename(action.output), await replaceFile(tools.disk, action.output, bytes));
  return leftAsText === 0 ? ending : { ...ending, notices: [t('export.leftAsText', { count: leftAsText })] };
}

/** The answer is where the files are. */
async function results(
  { path: place, folder, settings, language }: ResultsCommand,
  tools: ActionTools,
): Promise<Ending> {
  const opened = await readMapFrom(tools.disk, place);
  if (!opened.ok) return failed(openFailureText(translator(language ?? tools.language), opened.error));
  const map = await withPhotosBeside(tools.disk, place, opened.value.map);
  const spoken = language ?? map.language;
  const t = translator(spoken);
  const kept = keptOf({ ...settings, language: spoken });
  const order = {
    map,
    date: localDay(new Date()),
    file: path.basename(place),
    parent: folder,
    language: spoken,
    tellsAuthors: settings.include.authors,
    kept,
  };
  const made = await makeResults(order, tools, { begins: () => undefined, isStopped: () => false });
  if (!made.ok) return written(t, path.basename(folder), made.failure);
  const notices = made.results.failed.map(({ part, failure }) =>
    t('results.partFailed', { what: t(RESULT_NAMES[part]), reason: saveFailureText(t, failure) }),
  );
  if (notices.length > 0) return failed(notices.join('\n'));
  return done(made.results.place);
}

/** What did not come along is said too, where a message does not get into the answer's way. */
async function importMap(action: ImportCommand, language: Language, { disk, newId }: ActionTools): Promise<Ending> {
  const t = translator(language);
  if (await isThere(disk, action.output))
    return failed(t('commandLine.exists', { name: path.basename(action.output) }));
  const file = await readForeign(disk, action.path);
  const read = file.ok ? readAtOnce(file.value, { newId, language, decode: decodeText }) : file;
  if (!read.ok) return failed(importFailureText(t, read.error, path.basename(action.path)));
  const { map, leftOut } = read.value;
  const titled = map.title.trim() === '' ? { ...map, title: path.parse(action.path).name } : map;
  const bytes = new TextEncoder().encode(writeMap(titled, {}));
  const ending = written(t, path.basename(action.output), await writeNewFile(disk, action.output, bytes));
  return { ...ending, notices: leftOut.map((part) => leftOutText(t, part)) };
}

function written(t: Translate, name: string, failure: SaveFailure | null): Ending {
  if (failure === null) return done('');
  return failed(t('commandLine.notWritten', { name, reason: saveFailureText(t, failure) }));
}

function done(text: string): Ending {
  return { ok: true, text };
}

function failed(text: string): Ending {
  return { ok: false, text };
}
