import { VERSION } from './format.ts';
import type { JsonObject } from './json-object.ts';

/** Makes a file of one version into one of the next. It gets what is in the file, unchecked. */
type Migration = (file: JsonObject) => JsonObject;

/** By the version that a file comes from. Each released version keeps its fixture in test/fixtures/versions for ever. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

export function migrated(file: JsonObject, version: number): JsonObject {
  let current = file;
  for (let from = version; from < VERSION; from += 1) current = MIGRATIONS[from]?.(current) ?? current;
  return current;
}
