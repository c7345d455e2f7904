import { isJsonObject, type JsonObject } from './json-object.ts';

export type ToJson = (value: unknown) => string;

/** JSON in pieces to be put one behind the other, made only when they are asked for. */
export type Pieces = Iterable<string>;

/** One key of a JSON object and the JSON behind it. */
export type Line<Json = string> = readonly [key: string, json: Json];

/** How a kind of record is written. `keys` is the shape of its schema, whose order is the order in the file. */
export type RecordForm<Json = string> = {
  readonly keys: object;
  /** What is left out where a record says the same. */
  readonly defaults: object;
  /** For the keys whose values need more than JSON.stringify. */
  readonly inner?: Readonly<Record<string, (value: unknown) => Json | string>>;
  /** For the keys that this version does not know. */
  readonly unknown?: (value: unknown) => Json | string;
};

export function plainJson(value: unknown): string {
  return JSON.stringify(value);
}

/** What a record says beyond its defaults: the known keys in their order, then the unknown ones in theirs. */
export function recordLines<Json = string>({ keys, defaults, inner = {}, unknown = plainJson }: RecordForm<Json>) {
  const byDefault: JsonObject = { ...defaults };
  const known = Object.keys(keys).map((key) => {
    const toJson = inner[key] ?? plainJson;
    return { key, toJson, leftOut: Object.hasOwn(byDefault, key) ? toJson(byDefault[key]) : null };
  });
  return (record: JsonObject): Line<Json | string>[] => {
    const lines: Line<Json | string>[] = [];
    for (const { key, toJson, leftOut } of known) {
      const value = record[key];
      // Most values are the very default; that spares a large map most of the work.
      if (leftOut !== null && value === byDefault[key]) continue;
      const json = toJson(value);
      if (json !== leftOut) lines.push([key, json]);
    }
    for (const key of Object.keys(record)) {
      if (!Object.hasOwn(keys, key)) lines.push([key, unknown(record[key])]);
    }
    return lines;
  };
}

/** Writes records of one form in one line each, and what is no record (a task that is null) as it is. */
export function recordJson(form: RecordForm): ToJson {
  const lines = recordLines(form);
  return (record) => (isJsonObject(record) ? objectInOneLine(lines(record)) : plainJson(record));
}

function objectInOneLine(lines: readonly Line[]): string {
  return `{${lines.map(([key, json]) => `${plainJson(key)}:${json}`).join(',')}}`;
}

/** An object with a key a line, its keys `indent` deep. */
export function* objectInLines(lines: readonly Line<string | Pieces>[], indent: number): Generator<string> {
  if (lines.length === 0) {
    yield '{}';
    return;
  }
  const margin = ' '.repeat(indent);
  let before = '{\n';
  for (const [key, json] of lines) {
    yield `${before}${margin}${plainJson(key)}: `;
    // A string is made of strings as well, one a letter.
    if (typeof json === 'string') yield json;
    else yield* json;
    before = ',\n';
  }
  yield `\n${margin.slice(2)}}`;
}

/** So many records are one piece: far less than a millisecond's work. */
const RECORDS_A_PIECE = 100;

/** A list with an entry a line, `indent` deep. What is no list, or empty, is written in one line. */
export function listInLines(list: unknown, toJson: ToJson, indent: number): string | Pieces {
  return Array.isArray(list) && list.length > 0 ? entriesInLines(list, toJson, indent) : plainJson(list);
}

function* entriesInLines(list: readonly unknown[], toJson: ToJson, indent: number): Generator<string> {
  const margin = ' '.repeat(indent);
  for (let start = 0; start < list.length; start += RECORDS_A_PIECE) {
    const entries = list.slice(start, start + RECORDS_A_PIECE).map((entry) => margin + toJson(entry));
    yield (start === 0 ? '[\n' : ',\n') + entries.join(',\n');
  }
  yield `\n${margin.slice(2)}]`;
}
