import type { PlacedShapes } from '../export/svg.ts';
import type { Size } from '../geometry.ts';
import { textBand } from './band.ts';
import { dateText } from './print-footer.ts';
import type { Printing } from './printing.ts';
import { PAPER_THEME } from './print-theme.ts';

export type LabelPlace = {
  readonly page: Size;
  readonly bandScale: number;
  readonly margin: number;
  readonly rim: number;
  readonly label: number;
};

const STYLE = { size: 7.5, weight: 500, lineHeight: 1.4, fill: PAPER_THEME.ink2 } as const;

/** The line at the foot of a page that tells it from its neighbours on the floor. */
export function pageLabel({ file, date, settings, measure }: Printing, place: LabelPlace, name: string): PlacedShapes {
  const { page, bandScale, margin, rim, label } = place;
  const room = { width: (page.width - 2 * (margin + rim)) / bandScale, height: 0 };
  const words = [name, file, dateText(date, settings.language)].filter((part) => part !== '').join(' \u00b7 ');
  const { shapes, height } = textBand(words, STYLE, room, measure);
  return {
    shapes,
    at: { x: margin + rim, y: page.height - margin - (label + height * bandScale) / 2 },
    scale: bandScale,
  };
}
