import type { TextWeight } from '../theme.ts';
import { graphemesOf } from './line-breaks.ts';
import { type TextLine, type TextMeasurer, wrapText } from './wrap-text.ts';

/** A text with its size found and its lines broken: painters only put the lines down. */
export type FittedText = {
  readonly lines: readonly TextLine[];
  readonly size: number;
  readonly weight: TextWeight;
  /** From one baseline to the next. */
  readonly lineHeight: number;
  /** Text was left out and the last line ends in an ellipsis. */
  readonly cut: boolean;
};

export type Fitting = {
  readonly width: number;
  /** Infinity for text that may grow downwards. */
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  /** As a multiple of the size. */
  readonly lineHeight: number;
  readonly weight: TextWeight;
};

const ELLIPSIS = '\u2026';

function endWithEllipsis(line: TextLine, size: number, fitting: Fitting, measure: TextMeasurer): TextLine {
  let kept = graphemesOf(line.text);
  let text = `${kept.join('').trimEnd()}${ELLIPSIS}`;
  while (kept.length > 0 && measure(text, size, fitting.weight) > fitting.width) {
    kept = kept.slice(0, -1);
    text = `${kept.join('').trimEnd()}${ELLIPSIS}`;
  }
  return { ...line, text, width: measure(text, size, fitting.weight) };
}

/** Words with one space between them, which break nowhere else: as wide in lines as they are in one. */
const WORD = String.raw`(?=\S)[(<[{]*[!-'),*+./0-;=>@-Z\\\]^-z|}~]*(?:\?[!"'),./:;?\]}]*)?`;
const PLAIN = new RegExp(`^${WORD}(?: ${WORD})*$`);
/** What adding up widths may be off by, in board units. */
const ROUNDING = 0.01;

/**
 * The largest size at which a text may fit: at larger ones it is too long however its lines are broken. Most texts of a
 * large map are found out that way, which is much quicker than breaking their lines again and again.
 */
function largestPossible(text: string, fitting: Fitting, measure: TextMeasurer): number {
  const { width, height, weight, largest, smallest, lineHeight } = fitting;
  if (!PLAIN.test(text)) return largest;
  const [reach, space] = [measure(text, 1, weight), measure(' ', 1, weight)];
  let size = largest;
  for (; size - 1 >= smallest; size -= 1) {
    const lines = Math.max(1, Math.floor((height + 0.5) / (size * lineHeight)));
    // The space at the end of a line takes no room.
    if (reach * size <= lines * width + (lines - 1) * space * size + ROUNDING) break;
  }
  return size;
}

/**
 * The largest whole size at which the text fits its box without breaking a word; failing that the smallest size, with
 * words broken and, as the last resort, an ellipsis.
 */
export function fitText(text: string, fitting: Fitting, measure: TextMeasurer): FittedText {
  const { width, height, weight, largest, smallest } = fitting;
  const possible = Math.min(largest, largestPossible(text, fitting, measure));
  for (let size = possible; size >= smallest; size -= 1) {
    const lineHeight = size * fitting.lineHeight;
    const maxLines = Math.max(1, Math.floor((height + 0.5) / lineHeight));
    const wrapped = wrapText(text, { width, size, weight, measure, maxLines });
    const last = size - 1 < smallest;
    if (!last && (!wrapped.complete || wrapped.brokeWord)) continue;
    if (wrapped.complete) return { lines: wrapped.lines, size, weight, lineHeight, cut: false };
    const lines = wrapped.lines.map((line, at) =>
      at === wrapped.lines.length - 1 ? endWithEllipsis(line, size, fitting, measure) : line,
    );
    return { lines, size, weight, lineHeight, cut: true };
  }
  throw new RangeError('The smallest size is above the largest');
}
