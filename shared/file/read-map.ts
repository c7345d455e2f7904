import { checkMap } from '../map/check-map.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { imageType } from '../photo/image-facts.ts';
import { failure, success, type Result } from '../result.ts';
import { fillDefaults } from './fill-defaults.ts';
import { FORMAT, LARGEST_FILE, VERSION, type Envelope } from './format.ts';
import { FILE_BOUNDS, jsonMeter } from './json-meter.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';
import { migrated } from './migrations.ts';
import type { OpenFailure, OpenFailureCode } from './open-failure.ts';
import { isPlainJson } from './plain-json.ts';
import { quickCheck } from './quick-check.ts';
import { MOST_RECORDS } from './schema-records.ts';
import { mapSchema } from './schema.ts';

export type MapFile = { readonly map: JourneyMap; readonly envelope: Envelope };

type Reading<Value> = Result<Value, OpenFailureCode>;

/**
 * Reads a file's bytes. `decodeUtf8` leaves a byte order mark in and gives null for what is not UTF-8: bad bytes are
 * never replaced and saved back.
 */
export function readMapBytes(
  bytes: Uint8Array,
  name: string,
  decodeUtf8: (bytes: Uint8Array) => string | null,
): Result<MapFile, OpenFailure> {
  if (bytes.length > LARGEST_FILE) return failure({ code: 'too-big', name });
  // JSON holds no NUL, other kinds of text and half-written disk blocks do.
  const text = bytes.includes(0) ? null : decodeUtf8(bytes);
  if (text !== null) return readMap(text, name);
  if (saysFormat(bytes)) return failure({ code: 'damaged', name });
  return failure({ code: imageType(bytes) === null ? 'unreadable' : 'photo', name });
}

/** Whether the name of the format stands somewhere in what is no text as a whole. */
function saysFormat(bytes: Uint8Array): boolean {
  const wanted = Array.from(FORMAT, (letter) => letter.charCodeAt(0));
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((code, place) => bytes[at + place] === code)) return true;
  }
  return false;
}

/** Reads a file's text. `name` is the file's own, for the sentence that says why it did not open. */
export function readMap(text: string, name: string): Result<MapFile, OpenFailure> {
  const file = parsed(text.startsWith('\ufeff') ? text.slice(1) : text);
  const current = file.ok ? ofThisVersion(file.value) : file;
  const answer = current.ok ? accepted(current.value) : current;
  return answer.ok ? answer : failure({ code: answer.error, name });
}

function parsed(text: string): Reading<JsonObject> {
  const refused = (code: OpenFailureCode) => failure(text.includes(FORMAT) ? code : 'not-a-map');
  const excess = jsonMeter(FILE_BOUNDS)(text);
  if (excess !== null) return refused(excess === 'deepest' ? 'damaged' : 'too-big');
  try {
    const file: unknown = JSON.parse(text);
    return isJsonObject(file) && file.format === FORMAT ? success(file) : failure('not-a-map');
  } catch {
    return refused('damaged');
  }
}

function ofThisVersion(file: JsonObject): Reading<JsonObject> {
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failure('damaged');
  if (version > VERSION) return failure('too-new');
  return isPlainJson(file) ? success(migrated(file, version)) : failure('damaged');
}

function accepted(file: JsonObject): Reading<MapFile> {
  const { format: _format, version: _version, map: raw, ...envelope } = file;
  // Filling and checking cost far more than counting.
  const list = isJsonObject(raw) ? longerThanAllowed(raw) : null;
  if (list !== null) return failure(list === 'notes' ? 'too-big' : 'damaged');
  fillDefaults(raw);
  const map = checked(raw);
  if (map === null || checkMap(map).length > 0) return failure('damaged');
  return success({ map, envelope });
}

const areSound = quickCheck(mapSchema.shape.notes);

/** null: the schema refuses it. The notes, of which there are thousands, are asked for in the quick way first. */
function checked(raw: unknown): JourneyMap | null {
  if (!isJsonObject(raw) || !areSound(raw.notes)) return mapSchema.safeParse(raw).data ?? null;
  const { data } = mapSchema.safeParse({ ...raw, notes: [] });
  return data === undefined ? null : { ...data, notes: raw.notes };
}

function longerThanAllowed(map: JsonObject): string | null {
  const lists = Object.entries(MOST_RECORDS);
  return lists.find(([list, most]) => lengthOf(map[list]) > most)?.[0] ?? null;
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
