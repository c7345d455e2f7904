import type { Point, Size } from '../geometry.ts';
import { type Corners, squareToCorners } from './homography.ts';

/** Red, green, blue and opacity of each pixel, row by row. */
export type Pixels = Size & { readonly data: Uint8ClampedArray };

/**
 * What lies between the corners of a photo, as if it had been looked at straight. Each pixel is asked where in the photo
 * its middle lies, and mixed of the four pixels around. null: the corners make no area.
 */
export function straightened(photo: Pixels, corners: Corners, size: Size): Pixels | null {
  const found = squareToCorners(corners);
  if (found === null) return null;
  const { a, b, c, d, e, f, g, h } = found;
  const { width, height } = size;
  const data = new Uint8ClampedArray(width * height * 4);
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    const v = (row + 0.5) / height;
    for (let column = 0; column < width; column += 1, at += 4) {
      const u = (column + 0.5) / width;
      const w = g * u + h * v + 1;
      mixInto(data, at, photo, { x: (a * u + b * v + c) / w - 0.5, y: (d * u + e * v + f) / w - 0.5 });
    }
  }
  return { width, height, data };
}

/** Beyond the edge the last pixels go on. */
function mixInto(into: Uint8ClampedArray, at: number, { width, height, data }: Pixels, { x, y }: Point): void {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const right = x - left;
  const down = y - top;
  const x0 = left < 0 ? 0 : left >= width ? width - 1 : left;
  const x1 = left + 1 < 0 ? 0 : left + 1 >= width ? width - 1 : left + 1;
  const y0 = (top < 0 ? 0 : top >= height ? height - 1 : top) * width;
  const y1 = (top + 1 < 0 ? 0 : top + 1 >= height ? height - 1 : top + 1) * width;
  for (let part = 0; part < 4; part += 1) {
    const upper = mixed(data[(y0 + x0) * 4 + part] ?? 0, data[(y0 + x1) * 4 + part] ?? 0, right);
    const lower = mixed(data[(y1 + x0) * 4 + part] ?? 0, data[(y1 + x1) * 4 + part] ?? 0, right);
    into[at + part] = upper + (lower - upper) * down;
  }
}

function mixed(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
