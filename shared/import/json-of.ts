import { nestsDeeperThan } from '../file/json-meter.ts';

/** The value of a JSON text that nests no deeper than so much; undefined for any other. */
export function jsonOf(json: string, deepest: number): unknown {
  if (nestsDeeperThan(deepest, json)) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
