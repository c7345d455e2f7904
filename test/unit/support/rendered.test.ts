import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../shared/theme.ts';
import type { Pixels } from '../../support/pixels.ts';
import { ALIKE, coloursOf, farthest } from '../../support/rendered.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Painted = { readonly colour: string; readonly boxes: readonly Box[] };

/** Letters as far as a square sees them: stems, and somewhat more room between them. */
function word(letters: number, stem: number, at: { readonly x: number; readonly y: number }): Painted {
  const boxes = Array.from({ length: letters }, (_, nth) => {
    return { x: at.x + nth * 2.2 * stem, y: at.y, width: stem, height: 7 * stem };
  });
  return { colour: LIGHT.ink, boxes };
}

/** In dots of a small cover: a title so large that a letter fills a square, and two words of small text on a note. */
const TITLE = word(20, 5.3, { x: 60, y: 90 });
const WORDS = [word(9, 1.2, { x: 84, y: 310 }), word(9, 1.2, { x: 114, y: 310 })] as const;
const PAGE = [TITLE, note(LIGHT.notes.yellow), ...WORDS];

function note(colour: string): Painted {
  return { colour, boxes: [{ x: 80, y: 300, width: 90, height: 60 }] };
}

function moved({ colour, boxes }: Painted, by: number): Painted {
  return { colour, boxes: boxes.map((box) => ({ ...box, x: box.x + by, y: box.y + by })) };
}

/** `finer`: so many times as many dots across and down. */
function picture(parts: readonly Painted[], finer = 1): Pixels {
  const [width, height] = [618 * finer, 877 * finer];
  const dots = new Uint8Array(3 * width * height).fill(255);
  for (const { colour, boxes } of parts) {
    const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    for (const box of boxes) {
      for (const [y, high] of covered(box.y * finer, box.height * finer)) {
        for (const [x, wide] of covered(box.x * finer, box.width * finer)) {
          const dot = 3 * (y * width + x);
          for (const [at, value] of rgb.entries()) dots[dot + at]! += (value - dots[dot + at]!) * high * wide;
        }
      }
    }
  }
  return { width, height, dots };
}

/** Which dots of a row something lies on, and which share of each: edges between dots are smoothed. */
function covered(from: number, length: number): readonly (readonly [dot: number, share: number])[] {
  const [first, to] = [Math.floor(from), from + length];
  return Array.from({ length: Math.ceil(to) - first }, (_, nth) => {
    const dot = first + nth;
    return [dot, Math.min(dot + 1, to) - Math.max(dot, from)];
  });
}

function apart(a: readonly Painted[], b: readonly Painted[], finer = 1): number {
  return farthest(coloursOf(picture(a)), coloursOf(picture(b, finer)));
}

describe('a page is', () => {
  test.each([
    ['half a dot away', PAGE.map((part) => moved(part, 0.5)), 1],
    ['of smaller dots', PAGE, 3],
  ])('like itself %s', (_, parts, finer) => {
    expect(apart(PAGE, parts, finer)).toBeLessThan(ALIKE);
  });

  test.each([
    ['its title 2 dots away', [moved(TITLE, 2), ...PAGE.slice(1)]],
    ['its title 3 dots away', [moved(TITLE, 3), ...PAGE.slice(1)]],
    ['a word of small text missing', PAGE.slice(0, -1)],
  ])('unlike itself with %s', (_, parts) => {
    expect(apart(PAGE, parts)).toBeGreaterThan(ALIKE);
  });

  test.each(Object.entries(LIGHT.notes))('unlike itself without the fill of a note that is %s', (_, colour) => {
    expect(apart([TITLE, note(colour), ...WORDS], [TITLE, ...WORDS])).toBeGreaterThan(ALIKE);
  });
});
