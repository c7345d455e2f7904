import { spawnSync } from 'node:child_process';
import type { Locator } from 'playwright-core';
import { type Pixels, pixelsOfPng, pixelsOfPpm } from './pixels.ts';

/** Across and down: squares so large that two ways of smoothing an edge look alike there, and none larger than a note. */
const SQUARES = { width: 60, height: 60 } as const;

/** Squares of one page as it is shown and as it is printed differ by less, those of two pages by far more. */
export const ALIKE = 30;

/**
 * The red, the green and the blue of a picture, 0..255, square by square: a light yellow is as light as paper. A dot on
 * the border of two squares counts in both.
 */
export function coloursOf({ width, height, dots }: Pixels): readonly number[] {
  const sums = new Float64Array(3 * SQUARES.width * SQUARES.height);
  const columns = sharesOf(width, SQUARES.width);
  for (const [y, down] of sharesOf(height, SQUARES.height).entries()) {
    const row = new Float64Array(3 * SQUARES.width);
    let dot = 3 * y * width;
    for (const across of columns) {
      for (const { square, share } of across) {
        row[3 * square]! += dots[dot]! * share;
        row[3 * square + 1]! += dots[dot + 1]! * share;
        row[3 * square + 2]! += dots[dot + 2]! * share;
      }
      dot += 3;
    }
    for (const { square, share } of down) {
      const first = square * row.length;
      for (const [at, sum] of row.entries()) sums[first + at]! += sum * share;
    }
  }
  return [...sums];
}

type Share = { readonly square: number; readonly share: number };

/** To which of so many squares each dot of a row belongs, and how much of the square it makes. */
function sharesOf(length: number, squares: number): readonly (readonly Share[])[] {
  const step = squares / length;
  return Array.from({ length }, (_, at): readonly Share[] => {
    const [from, to] = [at * step, (at + 1) * step];
    const border = Math.floor(to);
    if (border <= from || border === squares) return [{ square: Math.floor(from), share: step }];
    return [
      { square: border - 1, share: border - from },
      { square: border, share: to - border },
    ];
  });
}

/** `shown`: a page in the print dialog. It is as large as the window for a moment: in its place its edges fall between dots. */
export async function coloursShown(shown: Locator): Promise<readonly number[]> {
  const [width, height] = await shown.evaluate((sheet) => {
    const box = sheet.getBoundingClientRect();
    const scale = Math.min(window.innerWidth / box.width, window.innerHeight / box.height);
    return [Math.floor(box.width * scale), Math.floor(box.height * scale)] as const;
  });
  const size = `width: ${width}px !important; height: ${height}px`;
  const style = `.print-sheet { position: fixed; inset: 0 auto auto 0; z-index: 1; ${size} }`;
  return coloursOf(pixelsOfPng(await shown.screenshot({ style })));
}

/** `page`: counted from 1; `finer`: so many times as many dots across and down. */
export function coloursPrinted(place: string, page: number, finer = 1): readonly number[] {
  // As large as A4 at 75 dots an inch: more would take long on A0, and is not looked at.
  const only = ['-f', `${page}`, '-l', `${page}`, '-scale-to', `${877 * finer}`];
  const { stdout } = spawnSync('pdftoppm', ['-singlefile', ...only, place], { maxBuffer: 1e9 });
  return coloursOf(pixelsOfPpm(stdout));
}

/**
 * How far a page lies from how it was shown. pdftoppm puts letters higher than 50 dots on whole dots: a page that seems
 * to differ is looked at once more, with dots so small that nobody sees it.
 */
export function apartPrinted(shown: readonly number[], place: string, page: number): number {
  const apart = farthest(shown, coloursPrinted(place, page));
  return apart < ALIKE ? apart : farthest(shown, coloursPrinted(place, page, 4));
}

/** Of each page the share of dots that are not white, between its head and its foot, which stand on empty pages, too. */
export function inkOf(place: string): readonly number[] {
  const { stdout } = spawnSync('pdftoppm', ['-gray', '-scale-to', '200', place], { maxBuffer: 1e9 });
  const shares: number[] = [];
  for (let at = 0; at < stdout.length; ) {
    // Three lines say what it is and how large, then a byte a dot.
    const [head = '', width, height] = /^P5\s(\d+) (\d+)\s\d+\s/.exec(stdout.toString('latin1', at, at + 40)) ?? [];
    const dots = stdout.subarray(at + head.length, at + head.length + Number(width) * Number(height));
    const inside = dots.subarray(Math.round(dots.length * 0.1), Math.round(dots.length * 0.9));
    shares.push(inside.filter((dot) => dot < 250).length / inside.length);
    at += head.length + dots.length;
  }
  return shares;
}

/** How many dots of the first page are plainly of a colour, not grey. */
export function colouredDots(place: string): number {
  const { stdout } = spawnSync('pdftoppm', ['-singlefile', '-r', '75', place], { maxBuffer: 1e9 });
  const { dots } = pixelsOfPpm(stdout);
  let count = 0;
  for (let at = 0; at + 2 < dots.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = dots.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 20) count += 1;
  }
  return count;
}

/** How far the squares that differ most lie apart. */
export function farthest(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? 0))));
}
