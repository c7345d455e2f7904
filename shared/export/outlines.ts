import type { Point } from '../geometry.ts';
import { graphemesOf } from '../layout/line-breaks.ts';
import type { Shape } from '../layout/shape.ts';

export type TextShape = Extract<Shape, { kind: 'text' }>;

/** A font that was read. */
export type OutlineFont = {
  readonly weight: number;
  readonly unitsPerEm: number;
  /** Whether it has a glyph for each sign of a text. */
  readonly covers: (text: string) => boolean;
  /** The outline of a run of text as SVG path data in the font's own units, y upwards, and how far it goes. */
  readonly run: (text: string) => { readonly path: string; readonly advance: number };
};

/** A piece of a line in one font, put with its start at `at` of the picture. */
export type OutlinedRun = { readonly path: string; readonly at: Point; readonly scale: number };

/** null: no font that is there has all of its signs, or it is written from right to left; then it stays text. */
export type Outliner = (text: TextShape) => readonly OutlinedRun[] | null;

/** Draws texts with these fonts, the first that has a sign, as browsers choose them. */
export function outlinerOf(fonts: readonly OutlineFont[]): Outliner {
  return ({ text, at, align, rtl, size, weight }) => {
    if (rtl) return null;
    const own = fonts.filter((font) => font.weight === weight);
    const pieces: { readonly font: OutlineFont; text: string }[] = [];
    for (const segment of graphemesOf(text)) {
      const font = own.find((each) => each.covers(segment));
      if (font === undefined) return null;
      const last = pieces.at(-1);
      if (last?.font === font) last.text += segment;
      else pieces.push({ font, text: segment });
    }
    let width = 0;
    const runs = pieces.map(({ font, text: piece }) => {
      const scale = size / font.unitsPerEm;
      const { path, advance } = font.run(piece);
      const from = width;
      width += advance * scale;
      return { path, scale, from };
    });
    const start = at.x - width * { start: 0, middle: 0.5, end: 1 }[align];
    return runs.map(({ path, scale, from }) => ({ path, scale, at: { x: start + from, y: at.y } }));
  };
}

/** The texts of a picture, and how many of them stay texts. */
export function countLeftAsText(texts: readonly TextShape[], outline: Outliner): number {
  return texts.filter((text) => text.text.trim() !== '' && outline(text) === null).length;
}
