import type { TextWeight } from '../theme.ts';
import { graphemesOf, piecesOf } from './line-breaks.ts';

/** How wide a text runs, in board units, set in the product's font at `size` and `weight`. */
export type TextMeasurer = (text: string, size: number, weight: TextWeight) => number;

export type TextLine = {
  readonly text: string;
  readonly width: number;
  /** The line reads from right to left: it starts at the right edge of its box. */
  readonly rtl: boolean;
};

export type Wrapping = {
  readonly width: number;
  readonly size: number;
  readonly weight: TextWeight;
  readonly measure: TextMeasurer;
  /** Lines beyond this many are not computed; the caller sees `complete: false`. */
  readonly maxLines: number;
};

export type Wrapped = {
  readonly lines: readonly TextLine[];
  /** false where the text went on after the last line. */
  readonly complete: boolean;
  /** true where a word was too wide for a line and had to be broken. */
  readonly brokeWord: boolean;
};

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const STRONG = /\p{L}/u;
/** What adding up many widths may be off by, in board units. */
const ROUNDING = 1e-6;

function readsFromRight(paragraph: string): boolean {
  const strong = STRONG.exec(paragraph);
  return strong !== null && RTL.test(strong[0]);
}

/** `advance` is how far the open line reaches, spaces at its end counted. */
type Progress = { lines: TextLine[]; line: string; advance: number; brokeWord: boolean };

/** Whether a piece still fits on the open line. Widths add up: what words lose to kerning at their joints is nothing. */
function append(piece: string, { measure, size, weight, width }: Wrapping, progress: Progress): boolean {
  // A space at the end of a line takes no room.
  const trimmed = piece.trimEnd();
  const inked = measure(trimmed, size, weight);
  if (progress.advance + inked > width + ROUNDING) return false;
  progress.line += piece;
  progress.advance += trimmed.length === piece.length ? inked : measure(piece, size, weight);
  return true;
}

/** Puts a piece that is wider than a line on as many lines as it takes; the last one stays open. */
function breakPiece(piece: string, wrapping: Wrapping, progress: Progress, endLine: () => boolean): void {
  progress.brokeWord = true;
  for (const grapheme of graphemesOf(piece)) {
    if (append(grapheme, wrapping, progress)) continue;
    if (progress.line !== '' && !endLine()) return;
    // Even a lone character that is wider than the line has to stand somewhere.
    if (!append(grapheme, wrapping, progress)) {
      progress.line = grapheme;
      progress.advance = wrapping.width;
    }
  }
}

function wrapParagraph(paragraph: string, wrapping: Wrapping, progress: Progress): boolean {
  const { measure, size, weight, maxLines } = wrapping;
  const rtl = readsFromRight(paragraph);
  const startLine = (): void => {
    progress.line = '';
    progress.advance = 0;
  };
  /** false once there is no room for another line. */
  const endLine = (): boolean => {
    if (progress.lines.length === maxLines) return false;
    const text = progress.line.trimEnd();
    progress.lines.push({ text, width: measure(text, size, weight), rtl });
    startLine();
    return true;
  };
  startLine();
  for (const piece of piecesOf(paragraph)) {
    if (!append(piece, wrapping, progress)) {
      if (progress.line.trim() !== '' && !endLine()) return false;
      startLine();
      if (!append(piece, wrapping, progress)) breakPiece(piece, wrapping, progress, endLine);
    }
    if (progress.lines.length === maxLines && progress.line.trim() !== '') return false;
  }
  return endLine();
}

/**
 * Breaks a text into lines no wider than `width`: at spaces, where a run without them allows it, and only if nothing
 * else helps inside a word, between graphemes. The one place where text is wrapped: the
 * board, print and exports paint its lines as they are.
 */
export function wrapText(text: string, wrapping: Wrapping): Wrapped {
  const progress: Progress = { lines: [], line: '', advance: 0, brokeWord: false };
  for (const paragraph of text.replaceAll('\t', ' ').split(/\r\n|[\n\r\u2028\u2029]/)) {
    if (!wrapParagraph(paragraph, wrapping, progress)) {
      return { lines: progress.lines, complete: false, brokeWord: progress.brokeWord };
    }
  }
  return { lines: progress.lines, complete: true, brokeWord: progress.brokeWord };
}
