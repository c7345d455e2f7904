import { spawnSync } from 'node:child_process';
import type { Locator } from 'playwright-core';
import type { App } from './app.ts';

/** Across and down: squares so large that two ways of smoothing an edge look alike there, and none larger than a note. */
const SQUARES = { width: 60, height: 60 } as const;

/** Squares of one page as it is shown and as it is printed differ by less, those of two pages by far more. */
export const ALIKE = 25;

/** How light a picture is, 0..255, square by square. */
async function lightness({ electron }: App, png: Buffer): Promise<readonly number[]> {
  const bitmap = await electron.evaluate(
    ({ nativeImage }, [picture, size]) =>
      nativeImage
        .createFromBuffer(Buffer.from(picture, 'base64'))
        .resize({ ...size, quality: 'best' })
        .toBitmap()
        .toString('base64'),
    [png.toString('base64'), SQUARES] as const,
  );
  const bytes = Buffer.from(bitmap, 'base64');
  return Array.from({ length: bytes.length / 4 }, (_, at) => {
    const [blue = 0, green = 0, red = 0] = bytes.subarray(at * 4, at * 4 + 3);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
}

export function lightnessShown(app: App, shown: Locator): Promise<readonly number[]> {
  return shown.screenshot().then((png) => lightness(app, png));
}

/** `page`: counted from 1. */
export function lightnessPrinted(app: App, place: string, page: number): Promise<readonly number[]> {
  const only = ['-f', `${page}`, '-l', `${page}`];
  const { stdout } = spawnSync('pdftoppm', ['-png', '-singlefile', '-r', '75', ...only, place], { maxBuffer: 1e9 });
  return lightness(app, stdout);
}

/** How many dots of the first page are plainly of a colour, not grey. */
export function colouredDots(place: string): number {
  const { stdout } = spawnSync('pdftoppm', ['-singlefile', '-r', '75', place], { maxBuffer: 1e9 });
  // Three lines say what it is and how large, then three bytes a dot.
  const dots = stdout.subarray(/^P6\s\d+ \d+\s\d+\s/.exec(stdout.toString('latin1', 0, 40))?.[0].length);
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
