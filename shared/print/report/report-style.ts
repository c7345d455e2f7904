import type { Size } from '../../geometry.ts';
import type { TextStyle } from '../band.ts';
import type { Printing } from '../printing.ts';
import { PAPER_THEME } from '../print-theme.ts';

const { ink, ink2 } = PAPER_THEME;

/** The report's texts, in points on A4. Every weight is a font of its own in the PDF, so there are two. */
export const TEXT = {
  title: { size: 34, weight: 600, lineHeight: 1.15, fill: ink },
  kicker: { size: 10, weight: 400, lineHeight: 1.5, fill: ink2 },
  heading: { size: 20, weight: 600, lineHeight: 1.25, fill: ink },
  side: { size: 9.5, weight: 600, lineHeight: 1.35, fill: ink },
  body: { size: 10, weight: 400, lineHeight: 1.45, fill: ink },
  strong: { size: 10, weight: 600, lineHeight: 1.45, fill: ink },
  quiet: { size: 8, weight: 400, lineHeight: 1.45, fill: ink2 },
  column: { size: 8, weight: 600, lineHeight: 1.45, fill: ink2 },
} as const satisfies Record<string, TextStyle>;

/** A page of the report: what it is written on, in points on A4. */
export type ReportPaper = {
  readonly printing: Printing;
  readonly page: Size;
  readonly margin: number;
  /** What a point is in millimetres. */
  readonly bandScale: number;
  readonly width: number;
  readonly height: number;
  /** Where texts begin: left of it stand the names of what is beside them. 0 on paper too narrow for that. */
  readonly gutter: number;
  /** How wide texts run: no line is longer than the eye follows with ease. */
  readonly column: number;
};

const FOOT = 26;
const GUTTER = { share: 0.21, most: 124, leastWidth: 300 } as const;
const WIDEST_COLUMN = 470;

export function reportPaper(printing: Printing, page: Size, bandScale: number): ReportPaper {
  const { margin } = printing.settings;
  const width = (page.width - 2 * margin) / bandScale;
  const height = (page.height - 2 * margin) / bandScale - FOOT;
  const gutter = width < GUTTER.leastWidth ? 0 : Math.min(GUTTER.most, width * GUTTER.share);
  return { printing, page, margin, bandScale, width, height, gutter, column: Math.min(WIDEST_COLUMN, width - gutter) };
}
