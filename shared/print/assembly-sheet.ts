import type { Rect } from '../geometry.ts';
import type { Layout } from '../layout/layout.ts';
import { baselineOf } from '../layout/text-shapes.ts';
import type { Shape } from '../layout/shape.ts';
import { fitUpon } from './fit-map.ts';
import { partShapes, wholeOf } from './part-shapes.ts';
import type { PosterPlan } from './poster-plan.ts';
import { headerLayers } from './print-header.ts';
import type { Printing, PrintPage } from './printing.ts';
import { mapTheme, PAPER_THEME } from './print-theme.ts';
import { tileName, tileParts, tilesOf } from './tiles.ts';

/** The whole map small, with the pages that it is cut into and how they go together. */
export function assemblySheet(
  { settings, date, measure, text, t }: Printing,
  layout: Layout,
  plan: PosterPlan,
  orientation: 'landscape' | 'portrait',
): PrintPage {
  const [rows, columns] = [plan.rows.length - 1, plan.columns.length - 1];
  const note = t('print.assemblyLine', { count: rows * columns, rows, columns });
  const fit = fitUpon({ layout, date, measure, note }, settings, orientation);
  const whole = wholeOf(layout);
  const unit = fit.bandScale / fit.mapScale;
  const layers = [
    ...headerLayers(fit.header, { at: fit.headerAt, scale: fit.bandScale }),
    {
      shapes: [
        ...partShapes(layout, { theme: mapTheme(settings), text, core: whole, seen: whole, words: false }),
        ...tilesOf(plan).flatMap((tile) => tileSign(tileParts(layout, plan, tile).core, tileName(tile), unit)),
      ],
      at: fit.mapAt,
      scale: fit.mapScale,
    },
    { shapes: fit.footer.shapes, at: fit.footerAt, scale: fit.bandScale },
  ];
  return { layers, name: t('print.assembly') };
}

/** In points on A4. */
const SIGN = { size: 15, height: 24, width: 38 } as const;

function tileSign(core: Rect, name: string, unit: number): readonly Shape[] {
  const middle = { x: core.x + core.width / 2, y: core.y + core.height / 2 };
  const [width, height] = [SIGN.width * unit, SIGN.height * unit];
  const rect = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  const round = height / 2;
  const { ink, board } = PAPER_THEME;
  const size = SIGN.size * unit;
  return [
    { kind: 'rect', rect: core, stroke: ink, strokeWidth: unit, dash: [5 * unit, 3 * unit] },
    { kind: 'rect', rect, fill: board, stroke: ink, strokeWidth: unit, radii: [round, round, round, round] },
    {
      kind: 'text',
      text: name,
      at: { x: middle.x, y: rect.y + baselineOf(size, height) },
      align: 'middle',
      rtl: false,
      size,
      weight: 600,
      fill: ink,
    },
  ];
}
