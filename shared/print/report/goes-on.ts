import { fitText } from '../../layout/fit-text.ts';
import { textShapes } from '../../layout/text-shapes.ts';
import type { Shape } from '../../layout/shape.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Again } from './row.ts';

const ARROW = { width: 12, height: 7, tip: 3, gap: 6 } as const;
const GAP = 14;

/** What stands at the head of each page on which a part of the report goes on; a stage has a small arrow of its own. */
export function goesOn({ width, printing: { t, measure } }: ReportPaper, name: string, colour?: string): Again {
  const { size, lineHeight, weight, fill } = TEXT.quiet;
  const left = colour === undefined ? 0 : ARROW.width + ARROW.gap;
  const room = { width: width - left, height: 0, largest: size, smallest: size, lineHeight, weight };
  const fitted = fitText(t('report.goesOn', { name }), room, measure);
  const arrow = colour === undefined ? [] : [arrowShape(colour, (fitted.lineHeight - ARROW.height) / 2)];
  return {
    height: fitted.lineHeight + GAP,
    shapes: [...arrow, ...textShapes(fitted, { x: left, y: 0 }, room.width, fill)],
  };
}

function arrowShape(fill: string, top: number): Shape {
  const { width, height, tip } = ARROW;
  const foot = top + height;
  const points = [
    { x: 0, y: top },
    { x: width - tip, y: top },
    { x: width, y: top + height / 2 },
    { x: width - tip, y: foot },
    { x: 0, y: foot },
  ];
  return { kind: 'polygon', points, fill };
}
