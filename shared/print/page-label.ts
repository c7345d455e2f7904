import type { PlacedShapes } from '../export/svg.ts';
import type { Tag } from '../export/svg-tags.ts';
import type { Size } from '../geometry.ts';
import { moved, textBand } from './band.ts';
import { dayText } from '../day-text.ts';
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

/**
 * The line at the foot of a page that tells it from its neighbours on the floor: its name, which `tags` may make more of,
 * the file and the day.
 */
export function pageLabel(
  { file, date, measure, t }: Printing,
  place: LabelPlace,
  name: string,
  tags: readonly Tag[] = [],
): readonly PlacedShapes[] {
  const { page, bandScale, margin, rim, label } = place;
  const width = (page.width - 2 * (margin + rim)) / bandScale;
  const named = textBand(name, STYLE, { width, height: 0 }, measure);
  const rest = [file, dayText(date, t, 'in full')].filter((part) => part !== '').join(' \u00b7 ');
  const taken = measure(`${name} `, STYLE.size, STYLE.weight);
  const at = { x: margin + rim, y: page.height - margin - (label + named.height * bandScale) / 2 };
  const layer = { shapes: named.shapes, at, scale: bandScale, tags };
  if (taken >= width) return [layer];
  const told = textBand(`\u00b7 ${rest}`, STYLE, { width: width - taken, height: 0 }, measure);
  return [layer, { ...layer, shapes: moved(told.shapes, { x: taken, y: 0 }), tags: [] }];
}
