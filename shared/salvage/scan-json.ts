import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from '../file/json-codes.ts';
import { DEEPEST } from '../file/plain-json.ts';

/**
 * Where a scan of JSON stopped, as one number, since a hostile text asks for millions of scans: behind what is whole,
 * or, as the negative of it, where it breaks off. Only nothing at all breaks off at 0.
 */
export type Scan = number;

export function breaksOff(scan: Scan): boolean {
  return scan <= 0;
}

/** How far the scan came. */
export function reach(scan: Scan): number {
  return Math.abs(scan);
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

/** Follows the string whose opening quote lies at `from`. A line never ends inside a string of JSON. */
export function scanString(text: string, from: number): Scan {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < 0x20) break;
    if (code === BACKSLASH) at += 1;
  }
  return -Math.min(at, text.length);
}

/** Behind the colon of the key at `from`. */
export function scanKey(text: string, from: number): Scan {
  if (text.charCodeAt(from) !== QUOTE) return -from;
  const key = scanString(text, from);
  if (breaksOff(key)) return key;
  const at = skipSpace(text, key);
  return text.charCodeAt(at) === COLON ? at + 1 : -at;
}

/** The brackets that close what is open, of the one scan that runs. */
const open = new Uint8Array(DEEPEST);

/**
 * Follows the value at `from` to its end without building it. Brackets, strings, commas and colons are followed
 * strictly, so that a scan that starts in the wrong place breaks off at once; words and numbers are for JSON.parse.
 */
export function scanValue(text: string, from: number): Scan {
  let depth = 0;
  let at = from;
  for (;;) {
    at = skipSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (depth === DEEPEST) return -at;
      const inside = skipSpace(text, at + 1);
      const closing = code === OPEN_LIST ? CLOSE_LIST : CLOSE_OBJECT;
      if (text.charCodeAt(inside) === closing) at = inside + 1;
      else {
        open[depth] = closing;
        depth += 1;
        at = inside;
        if (code === OPEN_OBJECT) at = scanKey(text, inside);
        if (at < 0) return at;
        continue;
      }
    } else at = code === QUOTE ? scanString(text, at) : scanWord(text, at);
    if (at <= 0) return at;
    // What ends here is closed; then a comma, and the key of the next value, may follow.
    for (;;) {
      if (depth === 0) return at;
      at = skipSpace(text, at);
      const next = text.charCodeAt(at);
      if (next === COMMA) break;
      if (next !== open[depth - 1]) return -at;
      depth -= 1;
      at += 1;
    }
    at = skipSpace(text, at + 1);
    if (open[depth - 1] === CLOSE_OBJECT) at = scanKey(text, at);
    if (at < 0) return at;
  }
}

/** A number, true, false or null, or what JSON.parse will refuse. */
function scanWord(text: string, from: number): Scan {
  let at = from;
  while (isWordCode(text.charCodeAt(at))) at += 1;
  return at > from ? at : -at;
}

function isWordCode(code: number): boolean {
  // Letters of the three words and of exponents; digits; + - .
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x45
  );
}
