import { BACKSLASH, CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, OPEN_LIST, OPEN_OBJECT, QUOTE } from './json-codes.ts';
import { DEEPEST } from './plain-json.ts';

/** How much JSON may hold. */
export type Bounds = {
  /** Levels of nesting. */
  readonly deepest: number;
  readonly objects: number;
  readonly lists: number;
  readonly keys: number;
  readonly keysInOne: number;
  /** Commas between values, which are about as many as the values. */
  readonly commas: number;
};

/**
 * More than any map says that was made by hand: it has 50,000 notes, 50,000 links and a million points of drawings
 * at once, and room for what later versions write. Without bounds a file of 64 MB could hold so many small values that
 * building them takes a minute and more memory than there is.
 */
export const FILE_BOUNDS: Bounds = {
  deepest: DEEPEST,
  objects: 800_000,
  lists: 1_500_000,
  keys: 2_000_000,
  keysInOne: 200,
  commas: 6_000_000,
};

/** What of JSON there is too much of; null: nothing. */
export type Excess = keyof Bounds | null;

/**
 * Counts what JSON holds without parsing it, piece by piece, and stops at the first excess. It follows strings and
 * brackets only: whether it is JSON at all is for JSON.parse. No piece ends inside a string.
 */
export function jsonMeter(bounds: Bounds): (piece: string) => Excess {
  const keysAt = new Uint32Array(Math.min(bounds.deepest, 1_000) + 2);
  let [depth, objects, lists, keys, commas] = [0, 0, 0, 0, 0];
  return (piece) => {
    for (let at = 0; at < piece.length; at += 1) {
      switch (piece.charCodeAt(at)) {
        case QUOTE:
          at = endOfString(piece, at + 1);
          break;
        case OPEN_OBJECT:
        case OPEN_LIST:
          depth += 1;
          if (depth > bounds.deepest) return 'deepest';
          keysAt[depth] = 0;
          if (piece.charCodeAt(at) === OPEN_LIST) lists += 1;
          else objects += 1;
          if (lists > bounds.lists) return 'lists';
          if (objects > bounds.objects) return 'objects';
          break;
        case CLOSE_OBJECT:
        case CLOSE_LIST:
          if (depth > 0) depth -= 1;
          break;
        case COLON:
          keys += 1;
          keysAt[depth] = (keysAt[depth] ?? 0) + 1;
          if (keys > bounds.keys) return 'keys';
          if ((keysAt[depth] ?? 0) > bounds.keysInOne) return 'keysInOne';
          break;
        case COMMA:
          commas += 1;
          if (commas > bounds.commas) return 'commas';
          break;
        default:
      }
    }
    return null;
  };
}

/** The place of the quote that ends a string, or behind the text. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = end;
    while (text.charCodeAt(backslashes - 1) === BACKSLASH && backslashes > from) backslashes -= 1;
    if ((end - backslashes) % 2 === 0) return end;
  }
  return text.length;
}

/** Whether JSON text nests deeper than `deepest`; text inside strings does not count. */
export function nestsDeeperThan(deepest: number, text: string): boolean {
  return jsonMeter({ ...NO_BOUNDS, deepest })(text) !== null;
}

const NO_BOUNDS: Bounds = {
  deepest: Infinity,
  objects: Infinity,
  lists: Infinity,
  keys: Infinity,
  keysInOne: Infinity,
  commas: Infinity,
};
