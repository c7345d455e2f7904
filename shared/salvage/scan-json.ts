import { DEEPEST } from '../file/plain-json.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const CLOSED_BY: Readonly<Record<number, number>> = { [OPEN_LIST]: 0x5d, [OPEN_OBJECT]: 0x7d };

/** Where a scan of JSON stopped: behind what is whole, or where it breaks off. */
export type Scan = { readonly at: number; readonly isWhole: boolean };

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
    if (code === QUOTE) return { at: at + 1, isWhole: true };
    if (code < 0x20) break;
    if (code === BACKSLASH) at += 1;
  }
  return { at: Math.min(at, text.length), isWhole: false };
}

/** Behind the colon of the key at `from`. */
export function scanKey(text: string, from: number): Scan {
  if (text.charCodeAt(from) !== QUOTE) return { at: from, isWhole: false };
  const key = scanString(text, from);
  if (!key.isWhole) return key;
  const at = skipSpace(text, key.at);
  return text.charCodeAt(at) === COLON ? { at: at + 1, isWhole: true } : { at, isWhole: false };
}

/**
 * Follows the value at `from` to its end without building it. Brackets, strings, commas and colons are followed
 * strictly, so that a scan that starts in the wrong place breaks off at once; words and numbers are for JSON.parse.
 */
export function scanValue(text: string, from: number): Scan {
  const open: number[] = [];
  let at = from;
  for (;;) {
    const begun = beginValue(text, at, open);
    if (!begun.isWhole) return begun;
    at = begun.at;
    // Behind an opening bracket the first value follows, behind anything else a comma or an end.
    if (begun.opens) continue;
    const ended = endValues(text, at, open);
    if (!ended.isWhole || open.length === 0) return ended;
    at = ended.at;
  }
}

/** A scalar, an empty list or object, or the opening of one that is not empty. */
function beginValue(text: string, from: number, open: number[]): Scan & { readonly opens: boolean } {
  const at = skipSpace(text, from);
  const code = text.charCodeAt(at);
  if (code === QUOTE) return { ...scanString(text, at), opens: false };
  const closing = CLOSED_BY[code];
  if (closing === undefined) return { ...scanWord(text, at), opens: false };
  if (open.length === DEEPEST) return { at, isWhole: false, opens: false };
  const inside = skipSpace(text, at + 1);
  if (text.charCodeAt(inside) === closing) return { at: inside + 1, isWhole: true, opens: false };
  open.push(closing);
  return { ...(code === OPEN_OBJECT ? scanKey(text, inside) : { at: inside, isWhole: true }), opens: true };
}

/** Closes what ends here, and steps over the comma and the key before the next value. */
function endValues(text: string, from: number, open: number[]): Scan {
  let at = from;
  for (let closing = open.at(-1); closing !== undefined; closing = open.at(-1)) {
    at = skipSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      const next = skipSpace(text, at + 1);
      return closing === CLOSED_BY[OPEN_OBJECT] ? scanKey(text, next) : { at: next, isWhole: true };
    }
    if (code !== closing) return { at, isWhole: false };
    open.pop();
    at += 1;
  }
  return { at, isWhole: true };
}

/** A number, true, false or null, or what JSON.parse will refuse. */
function scanWord(text: string, from: number): Scan {
  let at = from;
  while (isWordCode(text.charCodeAt(at))) at += 1;
  return { at, isWhole: at > from };
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
