/** Where words begin: at the start and behind whatever is neither letter nor digit. */
const BEFORE_WORD = /[^\p{L}\p{N}]/u;

function beginsWord(text: string, at: number): boolean {
  return at === 0 || BEFORE_WORD.test(text.charAt(at - 1));
}

/** What a match is worth before its length counts: the plainer the match, the more. */
const WORTH = { start: 1000, word: 800, inside: 600, letters: 300 } as const;
/** Letters that lie apart say less and less, but for those that begin a word. */
const APART = 12;
const WORD_START = 24;
/** Of two equal matches the one in the shorter text is meant. */
const LENGTH_COUNTS = 100;

/** The end of the first place where all letters come in their order, or -1. */
function endOfLetters(letters: string, text: string): number {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at === -1) return -1;
  }
  return at;
}

/** Of the letters that end at `end` the closest ones, read backwards. */
function worthOfLetters(letters: string, text: string, end: number): number {
  let worth: number = WORTH.letters;
  let next = end + 1;
  for (const letter of Array.from(letters).toReversed()) {
    const at = text.lastIndexOf(letter, next - 1);
    if (beginsWord(text, at)) worth += WORD_START;
    const gap = next > end || beginsWord(text, next) ? 0 : next - at - 1;
    worth -= Math.min(gap, 8) * APART;
    next = at;
  }
  return worth;
}

/**
 * How well a text answers what was typed, both folded (shared/fold-text.ts): whole pieces first, at the start of words
 * before inside them, then letters in their order ("fsel": "fit selection"). null: not at all, or too scattered.
 */
export function fuzzyScore(wanted: string, text: string): number | null {
  const short = LENGTH_COUNTS - Math.min(text.length, LENGTH_COUNTS);
  const first = text.indexOf(wanted);
  if (first === 0) return WORTH.start + short;
  if (first > 0) {
    for (let at = first; at !== -1; at = text.indexOf(wanted, at + 1)) {
      if (beginsWord(text, at)) return WORTH.word + short;
    }
    return WORTH.inside + short;
  }
  const letters = wanted.replaceAll(' ', '');
  const end = endOfLetters(letters, text);
  if (end === -1) return null;
  const worth = worthOfLetters(letters, text, end);
  return worth <= WORTH.letters / 2 ? null : worth + short;
}

/** The entries that answer best, best first; equals stay in their order. */
export function bestMatches<Entry>(
  wanted: string,
  entries: Iterable<Entry>,
  most: number,
  scoreOf: (entry: Entry, wanted: string) => number | null,
): readonly Entry[] {
  const scored: { entry: Entry; score: number }[] = [];
  for (const entry of entries) {
    const score = scoreOf(entry, wanted);
    if (score !== null) scored.push({ entry, score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry);
}
