import { spawnSync } from 'node:child_process';
import type { Locator } from 'playwright-core';
import { type Pixels, pixelsOfPng, pixelsOfPpm } from './pixels.ts';

/** Across and down: squares so large that two ways of smoothing an edge look alike there, and none larger than a note. */
const SQUARES = { width: 60, height: 60 } as const;

/** Squares of one page as it is shown and as it is printed differ by less, those of two pages by far more. */
export const ALIKE = 30;

/** How light a picture is, 0..255, square by square. A dot on the border of two squares counts in both. */
function lightness({ width, height, dots }: Pixels): readonly number[] {
  const sums = new Float64Array(SQUARES.width * SQUARES.height);
  const [columns, rows] = [sharesOf(width, SQUARES.width), sharesOf(height, SQUARES.height)];
  for (const [y, down] of rows.entries()) {
    for (const [x, across] of columns.entries()) {
      const at = 3 * (y * width + x);
      const light = 0.2126 * dots[at]! + 0.7152 * dots[at + 1]! + 0.0722 * dots[at + 2]!;
      for (const [row, high] of down) {
        for (const [column, wide] of across) sums[row * SQUARES.width + column]! += light * high * wide;
      }
    }
  }
  return [...sums];
}

type Share = readonly [square: number, share: number];

/** To which of so many squares each dot of a row belongs, and how much of the square it makes. */
function sharesOf(length: number, squares: number): readonly (readonly Share[])[] {
  const step = squares / length;
  return Array.from({ length }, (_, at): readonly Share[] => {
    const [from, to] = [at * step, (at + 1) * step];
    const border = Math.floor(to);
    if (border <= from || border === squares) return [[Math.floor(from), step]];
    return [
      [border - 1, border - from],
      [border, to - border],
    ];
  });
}

/** `shown`: a page in the print dialog. It is as large as the window for a moment: in its place its edges fall between dots. */
export async function lightnessShown(shown: Locator): Promise<readonly number[]> {
  const [width, height] = await shown.evaluate((sheet) => {
    const box = sheet.getBoundingClientRect();
    const scale = Math.min(window.innerWidth / box.width, window.innerHeight / box.height);
    return [Math.floor(box.width * scale), Math.floor(box.height * scale)] as const;
  });
  const size = `width: ${width}px !important; height: ${height}px`;
  const style = `.print-sheet { position: fixed; inset: 0 auto auto 0; z-index: 1; ${size} }`;
  return lightness(pixelsOfPng(await shown.screenshot({ style })));
}

/** `page`: counted from 1. */
export function lightnessPrinted(place: string, page: number): readonly number[] {
  // As large as A4 at 75 dots an inch: more would take long on A0, and is not looked at.
  const only = ['-f', `${page}`, '-l', `${page}`, '-scale-to', '877'];
  const { stdout } = spawnSync('pdftoppm', ['-singlefile', ...only, place], { maxBuffer: 1e9 });
  return lightness(pixelsOfPpm(stdout));
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
