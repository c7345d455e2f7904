import { FILE_BOUNDS, jsonMeter } from '../file/json-meter.ts';
import { isJsonObject, type JsonObject } from '../file/json-object.ts';
import { isListName, isWhole, type ListName, listOf } from './record-kinds.ts';
import { breaksOff, reach, scanKey, scanString, scanValue, skipSpace } from './scan-json.ts';
import {
  addGap,
  addRecord,
  BUILDING,
  type Found,
  lostRecords,
  passOver,
  PATIENCE,
  type Search,
  setOnce,
  STEP,
} from './search.ts';

/** What could be read of a file's text, in the order in which it lies there. */
export type Findings = {
  /** Values of the file and of the map, the lists of records apart. */
  readonly file: JsonObject;
  readonly map: JsonObject;
  readonly records: readonly Found[];
  /** How many records of each list seem to lie where nothing could be read. */
  readonly lost: ReadonlyMap<ListName, number>;
  /** The text is sound JSON. */
  readonly isJson: boolean;
  /** The text ends in the middle. */
  readonly isTorn: boolean;
};

/** Where reading may go on behind what cannot be read. Notes have a list `personas` too, but one of strings. */
const NEXT =
  /\{|"(?:channels|stages|lanes|notes|emotions|gaps|metrics|links|strokes|photos|images|agenda|maps)"\s{0,99}:\s{0,99}\[|"personas"\s{0,99}:\s{0,99}\[\s{0,99}\{|"map"\s{0,99}:\s{0,99}\{/g;

/** Lines that tools for merging leave in a text. */
const CONFLICT = /(?:<{7}|={7}|>{7}|\|{7})[^\n]{0,999}/y;

/** The beginning of a file. */
const HEAD = /\{\s{0,99}"(?:format|version|map)"/y;

/** A gap of one character is a comma or a bracket that was hit, not a record. */
const SMALLEST_GAP = 2;

/**
 * Reads what can be read of damaged JSON of any layout, from its beginning to its end, without giving up: what is
 * whole is taken, and behind anything else the search goes on at the next place where something whole may begin. Only
 * a text that was made to take for ever runs out of patience.
 */
export function findRecords(text: string): Findings {
  const search: Search = {
    text,
    file: {},
    map: {},
    records: [],
    gaps: [],
    passed: new Map(),
    sizes: new Map(),
    at: 0,
    place: 'outside',
    patience: PATIENCE + text.length,
  };
  const isJson = takeWhole(search);
  while (search.at < text.length && search.patience > 0) takeNext(search);
  if (search.at < text.length) giveUp(search);
  const { file, map, records, place } = search;
  return { file, map, records, lost: lostRecords(search), isJson, isTorn: place !== 'outside' };
}

/** Mostly the text is sound JSON after all, and only what it says is not. */
function takeWhole(search: Search): boolean {
  const { text } = search;
  const end = scanValue(text, 0);
  if (breaksOff(end) || skipSpace(text, end) < text.length || jsonMeter(FILE_BOUNDS)(text) !== null) return false;
  const value = parsed(text);
  if (value === undefined) return false;
  takeDocument(search, value);
  search.at = text.length;
  return true;
}

/** The rest counts as lost. */
function giveUp(search: Search): void {
  const { text, at, place } = search;
  if (isListName(place)) addGap(search, { list: place, length: text.length - at });
  search.at = text.length;
  search.place = 'outside';
}

function takeNext(search: Search): void {
  const { text, place } = search;
  search.patience -= STEP;
  search.at = behindSeparators(text, search.at);
  switch (text[search.at]) {
    case undefined:
      return;
    case '{':
      return takeObject(search);
    case '"':
      return takeKey(search);
    case ']':
      return isListName(place) ? goOn(search, 'map') : lose(search);
    case '}':
      if (place === 'map') return goOn(search, 'file');
      return place === 'file' ? goOn(search, 'outside') : lose(search);
    default:
      return lose(search);
  }
}

function behindSeparators(text: string, from: number): number {
  for (let at = from; ; ) {
    const next = skipSpace(text, at);
    CONFLICT.lastIndex = next;
    const marker = CONFLICT.exec(text);
    if (marker !== null) at = next + marker[0].length;
    else if (text[next] === ',') at = next + 1;
    else return next;
  }
}

function goOn(search: Search, place: Search['place']): void {
  search.place = place;
  search.at += 1;
}

function takeObject(search: Search): void {
  const object = objectAt(search, search.at);
  if (object === null) {
    HEAD.lastIndex = search.at;
    if (search.place === 'outside' && HEAD.test(search.text)) goOn(search, 'file');
    else lose(search);
    return;
  }
  if (!isListName(search.place) && isDocument(object.value)) takeDocument(search, object.value);
  else takeRecord(search, object);
  search.at = object.end;
}

type FoundObject = { readonly value: JsonObject; readonly end: number; readonly length: number };

function objectAt(search: Search, from: number): FoundObject | null {
  const found = valueAt(search, from);
  return isJsonObject(found?.value) ? { value: found.value, end: found.end, length: found.end - from } : null;
}

/** The value that lies there whole; null: there is none. */
function valueAt(search: Search, from: number): { readonly value: unknown; readonly end: number } | null {
  const { text } = search;
  const scan = scanValue(text, from);
  search.patience -= reach(scan) - from;
  if (breaksOff(scan)) return null;
  search.patience -= BUILDING;
  const piece = text.slice(from, scan);
  // A short piece holds less than the bounds of a whole file.
  if (piece.length > LONG && jsonMeter(FILE_BOUNDS)(piece) !== null) return null;
  const value = parsed(piece);
  return value === undefined ? null : { value, end: scan };
}

const LONG = 1_000_000;

function takeRecord(search: Search, { value, length }: FoundObject): void {
  const list = listOf(value, isListName(search.place) ? search.place : null);
  if (list !== null) addRecord(search, list, { record: value, length });
}

function takeKey(search: Search): void {
  const { text, at } = search;
  const key = scanKey(text, at);
  search.patience -= reach(key) - at + STEP;
  const name = breaksOff(key) ? undefined : parsed(text.slice(at, scanString(text, at)));
  if (typeof name !== 'string') return lose(search);
  const start = skipSpace(text, key);
  const opening = text[start];
  if (isListName(name) && opening === '[') {
    search.at = start + 1;
    search.place = name;
  } else if (isListName(search.place)) lose(search);
  else if (name === 'map' && opening === '{' && search.place !== 'map') {
    search.at = start + 1;
    search.place = 'map';
  } else takeValue(search, name, start);
}

function takeValue(search: Search, name: string, start: number): void {
  const { place } = search;
  const found = valueAt(search, start);
  if (found === null) return lose(search);
  const { value } = found;
  search.at = found.end;
  if (place !== 'map' && isDocument({ map: value })) takeMap(search, value);
  else setOnce(place === 'map' ? search.map : search.file, name, value);
}

/** Steps over what cannot be read, to the next whole record or heading of a list. */
function lose(search: Search): void {
  const { text, at: from, place } = search;
  NEXT.lastIndex = from + 1;
  let end = text.length;
  for (let next = NEXT.exec(text); next !== null && search.patience > 0; next = NEXT.exec(text)) {
    search.patience -= STEP;
    const object = next[0] === '{' ? objectAt(search, next.index) : null;
    const list = object === null ? null : listOf(object.value, isListName(place) ? place : null);
    const isRecord = object !== null && list !== null && isWhole(list, object.value);
    if (next[0] !== '{' || isRecord) {
      end = next.index;
      break;
    }
    // Within an object that is whole and no record there is no record either.
    NEXT.lastIndex = object?.end ?? next.index + 1;
  }
  if (isListName(place) && end - from >= SMALLEST_GAP) addGap(search, { list: place, length: end - from });
  search.at = end;
}

function isDocument(value: JsonObject): boolean {
  return (
    isJsonObject(value.map) &&
    ['stages', 'lanes', 'notes'].some((list) => Array.isArray(Reflect.get(value.map ?? {}, list)))
  );
}

/** A file that is whole as JSON. */
function takeDocument(search: Search, value: unknown): void {
  if (!isJsonObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'map' && !isDocument({ map: inner })) setOnce(search.file, key, inner);
    else takeMap(search, inner);
  }
}

function takeMap(search: Search, map: unknown): void {
  if (!isJsonObject(map)) return;
  for (const [key, value] of Object.entries(map)) {
    if (!isListName(key)) setOnce(search.map, key, value);
    else for (const entry of entriesOf(value)) takeEntry(search, key, entry);
  }
}

function takeEntry(search: Search, list: ListName, entry: unknown): void {
  if (isJsonObject(entry)) addRecord(search, list, { record: entry, length: 0 });
  else passOver(search, list);
}

function entriesOf(list: unknown): readonly unknown[] {
  if (Array.isArray(list)) return list;
  return isJsonObject(list) ? Object.values(list) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
