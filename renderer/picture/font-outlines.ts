import { create, type Font } from '@cantoo/fontkit';
import { type OutlineFont } from '../../shared/export/outlines.ts';

/** The outlines of a font's file. */
export function outlineFont(bytes: Uint8Array, weight: number, isInRange: (code: number) => boolean): OutlineFont {
  const font = create(bytes);
  // A collection of several fonts is none of ours.
  if (!('layout' in font)) throw new Error('not one font');
  return {
    weight,
    unitsPerEm: font.unitsPerEm,
    covers: (text) => Array.from(text).every((sign) => isThere(font, sign.codePointAt(0) ?? 0, isInRange)),
    run: (text) => {
      const { glyphs, positions } = font.layout(text);
      let advance = 0;
      const paths = glyphs.map((glyph, at) => {
        const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions?.[at] ?? {};
        const path = glyph.path.translate(advance + xOffset, yOffset).toSVG();
        advance += xAdvance;
        return path;
      });
      return { path: paths.join(''), advance };
    },
  };
}

function isThere(font: Font, code: number, isInRange: (code: number) => boolean): boolean {
  return isInRange(code) && font.hasGlyphForCodePoint(code);
}
