/**
 * Where a line may end: where a browser would end it, so that a text has the same lines while
 * it is written in a field as it has on the board.
 */
import { kept } from '../kept.ts';

const OPENING = '(<[{';
const BEFORE_OPENING = '!"#%&)*+,.:;=>\\]|}~';
const NOT_AFTER_HYPHEN = '!$),./:;?]}';
const NOT_AFTER_QUESTION = '!"\'),./:;?]}';

const DIGIT = /^\d$/;
const LETTER_OR_DIGIT = /^[A-Za-z\d]$/;
const BASIC = /^[!-~]$/;
/** Letters of western Europe beyond the basic ones. */
const WESTERN = /^[\u0080-\u00ff]$/;
const HEBREW = /^[\u05d0-\u05f2]/;
const SPACED = /^\s/;
const LETTER = /^\p{L}/u;
/** Two of these are a flag. */
const FLAG = /^[\u{1f1e6}-\u{1f1ff}]/u;
/** What stands before an amount. */
const PREFIXES = /^[+$\\\u00a3\u00a5\u00b1\u20a0-\u20cf\u2116]/;
/** Signs each of which is a word of its own to a line: ideographs, kana, Korean syllables, emoji. */
const WIDE =
  /^(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3001-\u303f\u30fb-\u30ff\u3300-\u33ff\uff01-\uffe6]|\p{Emoji_Presentation}|[\u{1f000}-\u{1faff}])/u;
const OPENS = /^[\p{Ps}\uffe5\uff04\uffe1]/u;
const CLOSES = /^[\p{Pe}!,.:;?/%\u2010\u2013\u2026\u3001\u3002\u30fb\uff01\uff05\uff0c\uff0e\uff1a\uff1b\uff1f-]/u;
const QUOTES = /^["'\u2018\u2019\u201c\u201d\u00ab\u00bb]/;
/** Scripts that write whole sentences without spaces, and whose words only a dictionary knows. */
const OF_DICTIONARY = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** A run without any of these has no place for a line to end. */
const ANYWHERE =
  /[-?!(<[{/\u200b\u2010\u2013\u2014\u2026\u3001-\u303f\u30fb-\u30ff\u3300-\u33ff\uff01-\uffe6\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{1f000}-\u{1faff}]/u;

// They take long to make, and most texts do without them.
const segmenters = kept((granularity: 'grapheme' | 'word') => new Intl.Segmenter(undefined, { granularity }));

/** Each of these is one, beside whichever other: letters and signs of Latin, dashes, quotes. */
const SINGLE = /^[ -~\u00a0-\u024f\u2010-\u2027\u2030-\u205e]*$/;

/** What a reader takes for one character: never cut in two. */
export function graphemesOf(text: string): readonly string[] {
  if (SINGLE.test(text)) return text.split('');
  return Array.from(segmenters('grapheme').segment(text), ({ segment }) => segment);
}

/** Between two signs of plain English text; `earlier` stands before them. */
function mayEndInBasic(earlier: string, before: string, after: string): boolean {
  if (before === '-') {
    // "-5" is a number.
    if (DIGIT.test(after)) return LETTER_OR_DIGIT.test(earlier);
    return !NOT_AFTER_HYPHEN.includes(after);
  }
  if (before === '?') return !NOT_AFTER_QUESTION.includes(after);
  return OPENING.includes(after) && BEFORE_OPENING.includes(before);
}

function mayEndAfterHyphen(earlier: string, after: string): boolean {
  // A hyphen that begins a word stays with it.
  if (earlier === '' && LETTER.test(after) && !WIDE.test(after) && !HEBREW.test(after)) return false;
  return !WESTERN.test(after) && !QUOTES.test(after) && !CLOSES.test(after) && !HEBREW.test(earlier);
}

function mayEnd(earlier: string, before: string, after: string): boolean {
  if (before === '\u200b') return true;
  if (SPACED.test(after)) return false;
  if (BASIC.test(before) && BASIC.test(after)) return mayEndInBasic(earlier, before, after);
  if (before === '-') return mayEndAfterHyphen(earlier, after);
  if (CLOSES.test(after) || QUOTES.test(after) || QUOTES.test(before) || OPENS.test(before)) return false;
  if (before === '\u2014' || after === '\u2014') return before !== after;
  if (before === '\u2010' || before === '\u2013' || before === '\u2026') return true;
  if (before === '/') return !HEBREW.test(after);
  if (before === '!' || before === '?') return true;
  if (PREFIXES.test(before)) return OPENS.test(after) || FLAG.test(after);
  return WIDE.test(before) || WIDE.test(after);
}

/** Behind a space a line may end, but not at one that holds together ("Rp 10.000"). */
const SPACE = /(?<=[^\S\u00a0\u2007\u202f\ufeff])(?=[\S\u00a0\u2007\u202f\ufeff])/;

/** A paragraph cut wherever a line may end. */
export function piecesOf(paragraph: string): readonly string[] {
  return paragraph.split(SPACE).flatMap(splitRun);
}

function splitRun(run: string): readonly string[] {
  if (!ANYWHERE.test(run)) return [run];
  const pieces: string[] = [];
  let piece = '';
  let earlier = '';
  let before = '';
  for (const part of OF_DICTIONARY.test(run) ? wordsOf(run) : graphemesOf(run)) {
    const isWord = before !== '' && OF_DICTIONARY.test(before.slice(-1)) && OF_DICTIONARY.test(part.slice(0, 1));
    if (before !== '' && (isWord || mayEnd(earlier.slice(-1), lastOf(before), firstOf(part)))) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
    [earlier, before] = [before, part];
  }
  return [...pieces, piece];
}

/** The words of the scripts that write none apart; of all else, each character. */
function wordsOf(run: string): readonly string[] {
  return Array.from(segmenters('word').segment(run), ({ segment }) => segment).flatMap((word) =>
    OF_DICTIONARY.test(word) ? [word] : graphemesOf(word),
  );
}

/** What of a part its neighbours stand beside: an emoji stays whole, of a word it is a sign. */
function firstOf(part: string): string {
  return OF_DICTIONARY.test(part) ? part.slice(0, 1) : part;
}

function lastOf(part: string): string {
  return OF_DICTIONARY.test(part) ? part.slice(-1) : part;
}
