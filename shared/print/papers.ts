import type { Size } from '../geometry.ts';
import type { PaperName, PrintSettings } from './print-settings.ts';

/** What one typographic point is in millimetres: 72 of them make an inch. */
export const POINT = 25.4 / 72;

/** `label` is what the paper is called in any language. Sizes are millimetres, upright. */
type Paper = Size & { readonly label: string };

export const PAPERS: Readonly<Record<PaperName, Paper>> = {
  a5: { label: 'A5', width: 148, height: 210 },
  a4: { label: 'A4', width: 210, height: 297 },
  a3: { label: 'A3', width: 297, height: 420 },
  a2: { label: 'A2', width: 420, height: 594 },
  a1: { label: 'A1', width: 594, height: 841 },
  a0: { label: 'A0', width: 841, height: 1189 },
  letter: { label: 'Letter', width: 215.9, height: 279.4 },
  legal: { label: 'Legal', width: 215.9, height: 355.6 },
  tabloid: { label: 'Tabloid', width: 279.4, height: 431.8 },
  f4: { label: 'F4 / Folio', width: 215, height: 330 },
};

const NORTH_AMERICAN: readonly PrintSettings['paper'][] = ['letter', 'legal', 'tabloid'];

export type PaperSettings = Pick<PrintSettings, 'paper' | 'custom'>;

/** The sides of the paper that was chosen, the shorter one as its width. */
export function paperSize({ paper, custom }: PaperSettings): Size {
  if (paper !== 'custom') return PAPERS[paper];
  return { width: Math.min(custom.width, custom.height), height: Math.max(custom.width, custom.height) };
}

export function turned({ width, height }: Size, orientation: 'landscape' | 'portrait'): Size {
  return orientation === 'landscape' ? { width: height, height: width } : { width, height };
}

/** Print grows with the paper, which is read from further away, if not as fast. */
const GROWTH = 0.8;

/** What a point on A4 is on this paper, in millimetres. */
export function bandScaleOn({ width }: Size): number {
  return POINT * (width / PAPERS.a4.width) ** GROWTH;
}

/** The papers to turn to when one is too small, smallest first: those that the same shop sells. */
export function largerPapers(settings: PaperSettings): readonly PaperName[] {
  const larger: readonly PaperName[] = NORTH_AMERICAN.includes(settings.paper)
    ? ['tabloid', 'a2', 'a1', 'a0']
    : ['a4', 'a3', 'a2', 'a1', 'a0'];
  return larger.filter((other) => area(PAPERS[other]) > area(paperSize(settings)) * 1.2);
}

function area({ width, height }: Size): number {
  return width * height;
}
