import { expect, test } from 'vitest';
import type { Pixels } from '../../support/pixels.ts';
import { ALIKE, coloursOf, farthest } from '../../support/rendered.ts';

const INK = [26, 27, 30] as const;
const YELLOW = [255, 243, 191] as const;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Painted = readonly [rgb: readonly [number, number, number], boxes: readonly Box[]];

/** Letters as far as a square sees them: a stem, and as much room beside it. */
function word(letters: number, stem: number, at: { readonly x: number; readonly y: number }): readonly Box[] {
  return Array.from({ length: letters }, (_, nth) => ({
    x: at.x + nth * 2.2 * stem,
    y: at.y,
    width: stem,
    height: 7 * stem,
  }));
}

/** A cover in dots: a large title, a line of small text, and a note. */
const TITLE: Painted = [INK, word(20, 5.3, { x: 60, y: 90 })];
const NOTE: Painted = [YELLOW, [{ x: 80, y: 300, width: 90, height: 60 }]];
const FIRST: Painted = [INK, word(9, 1.2, { x: 84, y: 310 })];
const SECOND: Painted = [INK, word(9, 1.2, { x: 114, y: 310 })];
const PAGE = [TITLE, NOTE, FIRST, SECOND];

function moved([rgb, boxes]: Painted, by: number): Painted {
  return [rgb, boxes.map((box) => ({ ...box, x: box.x + by, y: box.y + by }))];
}

/** Edges between dots are smoothed: a dot takes as much of a colour as of it is covered. */
function picture(parts: readonly Painted[], scale = 1): Pixels {
  const [width, height] = [618 * scale, 877 * scale];
  const dots = new Uint8Array(3 * width * height).fill(255);
  for (const [rgb, boxes] of parts) {
    for (const box of boxes) {
      const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height].map((n) => n * scale);
      for (let y = Math.floor(top!); y < bottom!; y += 1) {
        for (let x = Math.floor(left!); x < right!; x += 1) {
          const covered =
            (Math.min(x + 1, right!) - Math.max(x, left!)) * (Math.min(y + 1, bottom!) - Math.max(y, top!));
          const at = 3 * (y * width + x);
          for (let colour = 0; colour < 3; colour += 1) {
            dots[at + colour] = Math.round(dots[at + colour]! * (1 - covered) + rgb[colour]! * covered);
          }
        }
      }
    }
  }
  return { width, height, dots };
}

function apart(parts: readonly Painted[], scale = 1): number {
  return farthest(coloursOf(picture(PAGE)), coloursOf(picture(parts, scale)));
}

test('a page is like itself on other dots, and on more of them', () => {
  expect(apart(PAGE.map((part) => moved(part, 0.5)))).toBeLessThan(ALIKE);
  expect(apart(PAGE, 2)).toBeLessThan(ALIKE);
});

test('a page is unlike one whose title lies elsewhere, or without a word, or without a fill', () => {
  expect(apart([moved(TITLE, 3), NOTE, FIRST, SECOND])).toBeGreaterThan(ALIKE);
  expect(apart([TITLE, NOTE, FIRST])).toBeGreaterThan(ALIKE);
  expect(apart([TITLE, FIRST, SECOND])).toBeGreaterThan(ALIKE);
});
