import { countLeftAsText, type Outliner, outlinerOf, type TextShape } from '../../shared/export/outlines.ts';
import type { Picture } from '../../shared/export/picture.ts';
import { FONT_FAMILY } from '../../shared/theme.ts';

type Face = {
  readonly address: string;
  readonly weight: number;
  /** Among the families, which stand in for each other in their order. */
  readonly rank: number;
  readonly isInRange: (code: number) => boolean;
};

function textsOf({ layers }: Picture): readonly TextShape[] {
  return layers.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'text'));
}

/** How an SVG draws its texts, and how many of them it cannot. */
export type Outlines = { readonly drawing: { readonly outline?: Outliner }; readonly leftAsText: number };

export const NO_OUTLINES: Outlines = { drawing: {}, leftAsText: 0 };

export async function outlinesOf(picture: Picture): Promise<Outlines> {
  const outline = await outlinerFor(picture);
  return { drawing: { outline }, leftAsText: countLeftAsText(textsOf(picture), outline) };
}

/** Draws the texts of a picture with the fonts that they are painted with, of which it reads those that it needs. */
async function outlinerFor(picture: Picture): Promise<Outliner> {
  // Nobody who exports no outlines waits for it.
  const { outlineFont } = await import('./font-outlines.ts');
  const texts = textsOf(picture);
  const fonts = facesFor(texts).map(async ({ address, weight, isInRange }) => {
    const answer = await fetch(address);
    return outlineFont(new Uint8Array(await answer.arrayBuffer()), weight, isInRange);
  });
  return outlinerOf(await Promise.all(fonts));
}

function facesFor(texts: readonly TextShape[]): readonly Face[] {
  const codes = new Map<number, Set<number>>();
  for (const { text, weight } of texts) {
    const known = codes.get(weight) ?? new Set();
    codes.set(weight, known);
    for (const sign of text) known.add(sign.codePointAt(0) ?? 0);
  }
  return paintedFaces()
    .filter(({ weight, isInRange }) => [...(codes.get(weight) ?? [])].some(isInRange))
    .toSorted((a, b) => a.rank - b.rank);
}

const FAMILIES = FONT_FAMILY.split(',').map(bareName);

function bareName(family: string): string {
  return family.trim().replaceAll(/["']/g, '');
}

/** The faces of the page's own sheets, as these name them. */
function paintedFaces(): readonly Face[] {
  return Array.from(document.styleSheets).flatMap((sheet) =>
    Array.from(sheet.cssRules).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const said = (name: string): string => rule.style.getPropertyValue(name);
      const rank = FAMILIES.indexOf(bareName(said('font-family')));
      const [, file] = /url\(["']?([^"')]+)["']?\)/.exec(said('src')) ?? [];
      if (rank === -1 || file === undefined || said('font-style') === 'italic') return [];
      const { href: address, protocol } = new URL(file, sheet.href ?? document.baseURI);
      // Bundled fonts alone: nothing else is ever asked for.
      if (protocol !== location.protocol) return [];
      return [{ address, weight: Number(said('font-weight')), rank, isInRange: rangeOf(said('unicode-range')) }];
    }),
  );
}

/** "U+0-FF, U+131" as the codes that it holds; nothing said is all of them. */
function rangeOf(text: string): (code: number) => boolean {
  const ranges = Array.from(text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi), ([, from = '', to = from]) => ({
    from: Number.parseInt(from, 16),
    to: Number.parseInt(to, 16),
  }));
  return (code) => ranges.length === 0 || ranges.some(({ from, to }) => code >= from && code <= to);
}
