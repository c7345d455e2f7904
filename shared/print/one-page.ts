import { type MapFit, fitMap } from './fit-map.ts';
import { headerLayers } from './print-header.ts';
import { mapShapes } from './print-map.ts';
import type { Printing, PrintPages } from './printing.ts';
import { mapTheme } from './print-theme.ts';
import { stretched } from './stretch.ts';
import { widened } from './widened.ts';

/** How much larger a map has to come out to lie otherwise than on the board: only crowds gain so much. */
const WORTH_WIDENING = 1.3;

/** Puts the whole map on one page, as large as it comes out there, with its header and footer. */
export function onePage(printing: Printing): PrintPages {
  const { settings, lay } = printing;
  const { map, layout, fit } = fitted(printing);
  const filling = lay(map, stretched(layout, fit.mapRoom.height / fit.mapScale, settings.include.notes));
  const layers = [
    ...headerLayers(fit.header, { at: fit.headerAt, scale: fit.bandScale }),
    { shapes: mapShapes(filling, mapTheme(settings)), at: fit.mapAt, scale: fit.mapScale },
    { shapes: fit.footer.shapes, at: fit.footerAt, scale: fit.bandScale },
  ];
  return { page: fit.page, orientation: fit.orientation, pages: [{ layers, name: '' }], scale: fit.mapScale };
}

export function scaleOnPage(printing: Printing): number {
  return fitted(printing).fit.mapScale;
}

type Fitted = Pick<Printing, 'map'> & { readonly layout: ReturnType<Printing['lay']>; readonly fit: MapFit };

/** What was drawn lies over the notes as they lie on the board. */
function fitted({ map, settings, date, measure, lay }: Printing): Fitted {
  const on = (shown: Printing['map']): Fitted & { readonly scale: number } => {
    const layout = lay(shown);
    const fit = fitMap({ layout, date, measure }, settings);
    return { map: shown, layout, fit, scale: fit.mapScale };
  };
  return map.strokes.length > 0 ? on(map) : widened(map, WORTH_WIDENING, on);
}
