import { fitMap } from './fit-map.ts';
import { headerLayers } from './print-header.ts';
import { mapShapes } from './print-map.ts';
import type { Printing, PrintPages } from './printing.ts';
import { mapTheme } from './print-theme.ts';
import { stretched } from './stretch.ts';

/** Puts the whole map on one page, as large as it comes out there, with its header and footer. */
export function onePage({ map, settings, date, measure, lay }: Printing): PrintPages {
  const layout = lay(map);
  const fit = fitMap({ layout, date, measure }, settings);
  const filling = lay(map, stretched(layout, fit.mapRoom.height / fit.mapScale, settings.include.notes));
  const layers = [
    ...headerLayers(fit.header, { at: fit.headerAt, scale: fit.bandScale }),
    { shapes: mapShapes(filling, mapTheme(settings)), at: fit.mapAt, scale: fit.mapScale },
    { shapes: fit.footer.shapes, at: fit.footerAt, scale: fit.bandScale },
  ];
  return { page: fit.page, orientation: fit.orientation, pages: [{ layers, name: '' }], scale: fit.mapScale };
}
