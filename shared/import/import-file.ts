import { checkMap } from '../map/check-map.ts';
import { mapSchema } from '../file/schema.ts';
import type { NewId } from '../ids.ts';
import type { Language } from '../map/journey-map.ts';
import { failure, type Result, success } from '../result.ts';
import { tableOfCsv } from './csv.ts';
import { createMapBuilder, type MapBuilder, type Otherwise } from './map-builder.ts';
import { type Decode, type Imported, type ImportFailure, LARGEST_IMPORT } from './imported.ts';
import { addOwnNotes, newFinders, ownNoteRows } from './own-tables.ts';
import { addOwnWorkbook } from './own-workbook.ts';
import { likeliestReading, type TableReading } from './columns-of-table.ts';
import { type ImportFormat, importFormatOf } from './import-format.ts';
import { addCjml } from './cjml.ts';
import { addMermaid } from './mermaid.ts';
import type { MiroWall } from './miro.ts';
import { wallOfMural } from './mural.ts';
import { addWall } from './wall.ts';
import { wallOfExcalidraw, wallOfJsonCanvas, wallOfTldraw } from './wall-files.ts';
import { addTable } from './map-of-table.ts';
import { addOutline } from './outline.ts';
import type { Table } from './table.ts';
import { translator } from '../i18n/translate.ts';
import { type ReadSheet, workbookOf } from './xlsx.ts';

export type ImportTools = {
  readonly newId: NewId;
  /** For the words of a map whose file does not say its language. */
  readonly language: Language;
  readonly decode: Decode;
};

export type ForeignFile = { readonly name: string; readonly bytes: Uint8Array };

/** A map, or tables of somebody else, of which it has to be said what stands in which column. */
export type Read =
  | ({ readonly kind: 'map' } & Imported)
  | { readonly kind: 'tables'; readonly sheets: readonly ReadSheet[] };

/** What was read already, and where it came from. */
export type ReadOffer = { readonly name: string; readonly read: Read };

/** Of some files it is known why they cannot be read. */
function refusalOf(name: string): ImportFailure {
  if (/\.rtb$/i.test(name)) return 'encrypted';
  return /\.tldraw$/i.test(name) ? 'zipped-tldraw' : 'unknown-format';
}

/** Reads a file of any format that is known; nothing that it may hold makes this throw. */
export function readForeignFile({ name, bytes }: ForeignFile, tools: ImportTools): Result<Read, ImportFailure> {
  const format = importFormatOf(name);
  if (format === null) return failure(refusalOf(name));
  if (format !== 'xlsx' && bytes[0] === 0x50 && bytes[1] === 0x4b)
    return failure(format === 'tldr' ? 'zipped-tldraw' : 'not-this-format');
  if (bytes.length > LARGEST_IMPORT) return failure('too-big');
  const builder = createMapBuilder(tools);
  if (format === 'xlsx') {
    const workbook = workbookOf(bytes);
    return workbook === null ? failure('not-this-format') : readSheets(builder, workbook);
  }
  const text = textOf(bytes, tools.decode);
  if (text === null) return failure('unreadable');
  return format === 'csv' ? readList(builder, text, tools) : readText(builder, format, withoutMark(text), tools);
}

function readList(builder: MapBuilder, text: string, { language }: ImportTools): Result<Read, ImportFailure> {
  const { table, isCut } = tableOfCsv(text);
  const mural = wallOfMural(table);
  if (mural !== null) {
    if (isCut) builder.leaveOut('rows');
    addWall(builder, mural, otherwiseIn(language));
    return asRead(sound(builder));
  }
  return readSheets(builder, { sheets: [{ name: '', table }], isCut });
}

type TextFormat = Exclude<ImportFormat, 'xlsx' | 'csv'>;

const WALLS = { canvas: wallOfJsonCanvas, excalidraw: wallOfExcalidraw, tldr: wallOfTldraw } as const;

function readText(
  builder: MapBuilder,
  format: TextFormat,
  text: string,
  { language }: ImportTools,
): Result<Read, ImportFailure> {
  const otherwise = otherwiseIn(language);
  if (format === 'md') addOutline(builder, text, otherwise);
  else if (format === 'mmd') {
    if (!addMermaid(builder, text, { otherwise, language })) return failure('not-this-format');
  } else if (format === 'xml') {
    const added = addCjml(builder, text, { otherwise, language });
    if (!added.ok) return added;
  } else {
    const wall = WALLS[format](text);
    if (!wall.ok) return wall;
    builder.leaveOut('pictures', wall.value.pictures);
    addWall(builder, wall.value, otherwise);
  }
  return asRead(sound(builder));
}

type Sheets = { readonly sheets: readonly ReadSheet[]; readonly isCut: boolean };

function readSheets(builder: MapBuilder, { sheets, isCut }: Sheets): Result<Read, ImportFailure> {
  if (isCut) builder.leaveOut('rows');
  if (addOwnWorkbook(builder, sheets)) return asRead(sound(builder));
  const [only] = sheets;
  const rows = only === undefined ? null : ownNoteRows(only.table);
  if (rows !== null) {
    addOwnNotes(builder, rows, newFinders(builder));
    return asRead(sound(builder));
  }
  const filled = sheets.filter(({ table }) => table.some((row) => row.some((text) => text.trim() !== '')));
  return filled.length === 0 ? failure('nothing-in-it') : success({ kind: 'tables', sheets: filled });
}

/** The map that a part of a board holds which somebody copied. */
export function readBoard(
  { drawings, pictures, others, ...wall }: MiroWall,
  tools: ImportTools,
): Result<Read, ImportFailure> {
  const builder = createMapBuilder(tools);
  builder.leaveOut('pictures', pictures);
  builder.leaveOut('drawings', drawings);
  builder.leaveOut('shapes', others);
  addWall(builder, wall, otherwiseIn(tools.language));
  return asRead(sound(builder));
}

/** The map that a table of somebody else holds, read that way. */
export function readTable(table: Table, reading: TableReading, tools: ImportTools): Result<Imported, ImportFailure> {
  const builder = createMapBuilder(tools);
  addTable(builder, table, reading, otherwiseIn(tools.language));
  return sound(builder);
}

/** The same without asking anybody: the first table, as it is likeliest meant. */
export function readAtOnce(file: ForeignFile, tools: ImportTools): Result<Imported, ImportFailure> {
  const read = readForeignFile(file, tools);
  if (!read.ok) return read;
  if (read.value.kind === 'map') return success({ map: read.value.map, leftOut: read.value.leftOut });
  const table = read.value.sheets[0]?.table ?? [];
  return readTable(table, likeliestReading(table), tools);
}

/** What the builder made is checked like any file: an importer with a mistake in it makes no broken map. */
function sound(builder: MapBuilder): Result<Imported, ImportFailure> {
  const imported = builder.finish();
  const { map } = imported;
  if (map.stages.length === 0 && map.lanes.length === 0) return failure('nothing-in-it');
  const isSound = mapSchema.safeParse(map).success && checkMap(map).length === 0;
  return isSound ? success(imported) : failure('not-this-format');
}

function asRead(imported: Result<Imported, ImportFailure>): Result<Read, ImportFailure> {
  return imported.ok ? success({ kind: 'map', ...imported.value }) : imported;
}

function otherwiseIn(language: Language): Otherwise {
  const t = translator(language);
  return { stage: t('import.stage'), lane: t('import.lane') };
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** UTF-8 or UTF-16 by its mark; without one UTF-8, and else what Windows wrote for a long time. */
export function textOf(bytes: Uint8Array, decode: ImportTools['decode']): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes.subarray(2), 'utf-16be');
  return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252');
}
