import { isJsonObject, type JsonObject } from './json-object.ts';

export type ToJson = (value: unknown) => string;

/** One key of a JSON object and the JSON behind it. */
export type Line = readonly [key: string, json: string];

/** How a kind of record is written. `keys` is the shape of its schema, whose order is the order in the file. */
export type RecordForm = {
  readonly keys: object;
  /** What is left out where a record says the same. */
  readonly defaults: object;
  /** For the keys whose values need more than JSON.stringify. */
  readonly inner?: Readonly<Record<string, ToJson>>;
  /** For the keys that this version does not know. */
  readonly unknown?: ToJson;
};

export function plainJson(value: unknown): string {
  return JSON.stringify(value);
}

/** What a record says beyond its defaults: the known keys in their order, then the unknown ones in theirs. */
export function recordLines({ keys, defaults, inner = {}, unknown = plainJson }: RecordForm) {
  const byDefault: JsonObject = { ...defaults };
  const known = Object.keys(keys).map((key) => {
    const toJson = inner[key] ?? plainJson;
    return { key, toJson, leftOut: Object.hasOwn(byDefault, key) ? toJson(byDefault[key]) : null };
  });
  return (record: JsonObject): Line[] => {
    const lines: Line[] = [];
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
export function objectInLines(lines: readonly Line[], indent: number): string {
  return spread(
    '{}',
    lines.map(([key, json]) => `${plainJson(key)}: ${json}`),
    indent,
  );
}

/** A list with an entry a line, `indent` deep. What is no list is written in one line. */
export function listInLines(list: unknown, toJson: ToJson, indent: number): string {
  return Array.isArray(list)
    ? spread(
        '[]',
        list.map((entry) => toJson(entry)),
        indent,
      )
    : plainJson(list);
}

function spread(brackets: '{}' | '[]', entries: readonly string[], indent: number): string {
  if (entries.length === 0) return brackets;
  const margin = ' '.repeat(indent);
  return `${brackets[0]}\n${entries.map((entry) => margin + entry).join(',\n')}\n${margin.slice(2)}${brackets[1]}`;
}
